package vn.namro.home;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;

/** What a person may know and do about the own account. */
@Controller
class AccountPage {

	private final Agencies agencies;

	AccountPage(Agencies agencies) {
		this.agencies = agencies;
	}

	@GetMapping("/account")
	String account(@AuthenticationPrincipal Person person, Model model) {
		List<Office> offices = person.memberships().stream().map(this::office).toList();
		model.addAttribute("person", person);
		model.addAttribute("offices", offices);
		return "account";
	}

	private Office office(Membership membership) {
		return new Office(Groups.nameOf(membership.role()), this.agencies.get(membership.agency()).name(), membership.office(),
				membership.scope() == Scope.PROVINCE, membership.onBehalfOf());
	}

	/**
	 * An office as people read it.
	 *
	 * @param title null when there is none beside the role
	 * @param onBehalfOf account of whom the person stands in for, null for an own office
	 */
	record Office(String role, String agency, String title, boolean provincial, String onBehalfOf) {
	}

}
