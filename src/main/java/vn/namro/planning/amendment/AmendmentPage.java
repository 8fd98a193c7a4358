package vn.namro.planning.amendment;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;

/** How a plan was amended, decision by decision, with what each said before and after. */
@Controller
@RequestMapping("/plans/{code}/amendments")
class AmendmentPage {

	private final AmendmentAccess access;

	private final Amendments amendments;

	private final AmendmentDrafts drafts;

	private final AmendmentRules rules;

	private final Plans plans;

	AmendmentPage(AmendmentAccess access, Amendments amendments, AmendmentDrafts drafts, AmendmentRules rules, Plans plans) {
		this.access = access;
		this.amendments = amendments;
		this.drafts = drafts;
		this.rules = rules;
		this.plans = plans;
	}

	/** A decided amendment with what it changed and did. */
	record Decided(Amendment amendment, List<ShownChange> changes, List<Effect> effects) {
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person person, @PathVariable String code, Model model) {
		Plan plan = this.access.visible(code, person);
		AgencyBook book = this.rules.book(this.access.province(plan));
		model.addAttribute("plan", plan);
		model.addAttribute("decided", this.amendments.decided(code).stream().map(amendment -> decided(amendment, book, person)).toList());
		model.addAttribute("withdrawn", this.plans.withdrawnItemsOf(code));
		model.addAttribute("amends", this.access.amends(person, plan));
		model.addAttribute("draft", this.amendments.draft(code).orElse(null));
		return "amendment/list";
	}

	@PostMapping
	String begin(@AuthenticationPrincipal Person person, @PathVariable String code, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		Plan plan = this.access.amendable(code, person);
		return Attempt.of(flash, "Đã lập dự thảo. Chọn nhiệm vụ để sửa hoặc rút, hoặc thêm nhiệm vụ mới.", () -> this.drafts.begin(plan, reason, person.account()))
				? "redirect:/plans/{code}/amendments/draft" : "redirect:/plans/{code}/amendments";
	}

	private Decided decided(Amendment amendment, AgencyBook book, Person person) {
		return new Decided(amendment, ShownChange.of(this.amendments.changes(amendment.id()), book),
				this.access.seesEffects(person) ? this.amendments.effects(amendment.id()) : List.of());
	}

}
