package vn.namro.planning.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
import vn.namro.planning.amendment.AmendmentDecision.Paper;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.workbook.Values;

/** The draft of an amendment: what it changes, whom that reaches, and the decision that carries it out. */
@Controller
@RequestMapping("/plans/{code}/amendments/draft")
class DraftPage {

	private static final String DRAFT = "redirect:/plans/{code}/amendments/draft";

	private static final String LIST = "redirect:/plans/{code}/amendments";

	private final AmendmentAccess access;

	private final Amendments amendments;

	private final AmendmentDrafts drafts;

	private final AmendmentDecision decision;

	private final AmendmentRules rules;

	DraftPage(AmendmentAccess access, Amendments amendments, AmendmentDrafts drafts, AmendmentDecision decision, AmendmentRules rules) {
		this.access = access;
		this.amendments = amendments;
		this.drafts = drafts;
		this.decision = decision;
		this.rules = rules;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person person, @PathVariable String code, Model model) {
		Plan plan = this.access.amendable(code, person);
		Optional<Amendment> draft = this.amendments.draft(code);
		if (draft.isEmpty()) {
			return LIST;
		}
		AmendedPlan amended = this.drafts.open(plan, draft.get());
		List<Effect> effects = this.decision.foresee(plan, draft.get());
		Map<String, ItemChange> changed = amended.changes().stream().collect(Collectors.toMap(ItemChange::itemCode, change -> change));
		model.addAttribute("plan", plan);
		model.addAttribute("draft", draft.get());
		model.addAttribute("changes", ShownChange.of(amended.changes(), this.rules.book(this.access.province(plan))));
		model.addAttribute("effects", effects);
		model.addAttribute("seal", this.decision.seal(amended.changes(), effects));
		model.addAttribute("others", amended.paper().items().stream().filter(item -> !changed.containsKey(item.code())).toList());
		return "amendment/draft";
	}

	@PostMapping("/withdrawals")
	String withdraw(@AuthenticationPrincipal Person person, @PathVariable String code, @RequestParam(defaultValue = "") String item, RedirectAttributes flash) {
		Plan plan = this.access.amendable(code, person);
		Attempt.of(flash, "Đã đưa việc rút nhiệm vụ " + item + " vào dự thảo.", () -> this.drafts.withdraw(plan, item));
		return DRAFT;
	}

	@PostMapping("/removals")
	String forget(@AuthenticationPrincipal Person person, @PathVariable String code, @RequestParam(defaultValue = "") String item, RedirectAttributes flash) {
		Plan plan = this.access.amendable(code, person);
		Attempt.of(flash, "Nhiệm vụ " + item + " giữ nguyên như kế hoạch.", () -> this.drafts.forget(plan, item));
		return DRAFT;
	}

	@PostMapping("/discard")
	String discard(@AuthenticationPrincipal Person person, @PathVariable String code, RedirectAttributes flash) {
		Plan plan = this.access.amendable(code, person);
		Attempt.of(flash, "Đã hủy dự thảo điều chỉnh; kế hoạch không thay đổi.", () -> this.drafts.discard(plan, person.account()));
		return LIST;
	}

	/** @param seal of the preview that the person has seen */
	@PostMapping("/decision")
	String decide(@AuthenticationPrincipal Person person, @PathVariable String code, @RequestParam(defaultValue = "") String number,
			@RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String issuer, @RequestParam(defaultValue = "-") String seal,
			RedirectAttributes flash) {
		Plan plan = this.access.amendable(code, person);
		Paper paper = new Paper(number, Values.date(date).orElse(null), issuer);
		boolean done = Attempt.of(flash, "Đã điều chỉnh kế hoạch theo quyết định số " + paper.number() + ".",
				() -> this.decision.decide(plan.code(), paper, seal, person.account()));
		if (!done) {
			flash.addFlashAttribute("paper", paper);
		}
		return done ? LIST : DRAFT;
	}

}
