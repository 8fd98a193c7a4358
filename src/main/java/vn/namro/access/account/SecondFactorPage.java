package vn.namro.access.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.access.secondfactor.SecondFactors;
import vn.namro.access.signon.OwnSignOn;

/** The own second factor: set up by whoever wants one, given up by whom the roles allow it, each with a code. */
@Controller
class SecondFactorPage {

	private static final String PAGE = "/account/second-factor";

	private static final String WRONG = "redirect:" + PAGE + "?error";

	private final OwnSignOn own;

	private final SecondFactors secondFactors;

	SecondFactorPage(OwnSignOn own, SecondFactors secondFactors) {
		this.own = own;
		this.secondFactors = secondFactors;
	}

	@GetMapping(PAGE)
	String page(@AuthenticationPrincipal Person person, HttpServletRequest request, Model model) {
		Optional<OffsetDateTime> since = this.secondFactors.since(person.account());
		model.addAttribute("since", since.orElse(null));
		model.addAttribute("required", this.secondFactors.requiredOf(person));
		model.addAttribute("left", this.secondFactors.recoveryCodesLeft(person.account()));
		if (since.isEmpty()) {
			model.addAttribute("enrolment", this.own.proposal(request));
		}
		return "account-second-factor";
	}

	@PostMapping(PAGE)
	String enrol(@RequestParam String code, @AuthenticationPrincipal Person person, HttpServletRequest request, Model model) {
		if (this.secondFactors.since(person.account()).isPresent()) {
			return "redirect:" + PAGE;
		}
		return this.own.enrol(request, code).map(codes -> shown(codes, model)).orElse(WRONG);
	}

	@PostMapping(PAGE + "/recovery-codes")
	String renew(@RequestParam String code, @AuthenticationPrincipal Person person, HttpServletRequest request, Model model) {
		return this.own.give(request, code) ? shown(this.secondFactors.renewRecoveryCodes(person.account()), model) : WRONG;
	}

	@PostMapping(PAGE + "/remove")
	String remove(@RequestParam String code, @AuthenticationPrincipal Person person, HttpServletRequest request) {
		if (this.secondFactors.requiredOf(person) || !this.own.give(request, code)) {
			return WRONG;
		}
		this.own.removeSecondFactor(request);
		return "redirect:" + PAGE + "?removed";
	}

	private static String shown(List<String> codes, Model model) {
		model.addAttribute("codes", codes);
		model.addAttribute("next", PAGE);
		return "recovery-codes";
	}

}
