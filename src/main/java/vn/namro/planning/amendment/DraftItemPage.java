package vn.namro.planning.amendment;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;

/** The form in which people change an item of a plan in force, or add one. */
@Controller
@RequestMapping("/plans/{code}/amendments/draft/items")
class DraftItemPage {

	private static final int UNPROCESSABLE = 422;

	private final AmendmentAccess access;

	private final Amendments amendments;

	private final AmendmentDrafts drafts;

	private final AmendmentRules rules;

	DraftItemPage(AmendmentAccess access, Amendments amendments, AmendmentDrafts drafts, AmendmentRules rules) {
		this.access = access;
		this.amendments = amendments;
		this.drafts = drafts;
		this.rules = rules;
	}

	/** @param item code of the item to change; empty for a new one */
	@GetMapping
	String show(@AuthenticationPrincipal Person person, @PathVariable String code, @RequestParam(defaultValue = "") String item, Model model) {
		Plan plan = this.access.amendable(code, person);
		Optional<Amendment> draft = this.amendments.draft(code);
		if (draft.isEmpty()) {
			return "redirect:/plans/{code}/amendments";
		}
		AmendedPlan amended = this.drafts.open(plan, draft.get());
		Item known = amended.changes().stream().filter(change -> change.itemCode().equals(item) && change.after() != null).map(ItemChange::after).findFirst()
			.orElse(amended.items().get(item));
		return form(plan, known == null ? ItemForm.EMPTY : ItemForm.of(known), known == null, model);
	}

	/** @param isNew whether the item must not be one of the plan */
	@PostMapping
	String save(@AuthenticationPrincipal Person person, @PathVariable String code, ItemForm form, @RequestParam(defaultValue = "false") boolean isNew, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		Plan plan = this.access.amendable(code, person);
		try {
			Optional<Amendment> draft = this.amendments.draft(code);
			if (draft.isPresent()) {
				Item before = this.drafts.open(plan, draft.get()).items().get(form.code());
				if (isNew && before != null) {
					throw new InvalidInputException("Kế hoạch đã có nhiệm vụ '" + form.code() + "': đặt mã khác, hoặc sửa nhiệm vụ đó.");
				}
				this.drafts.state(plan, form.over(before, this.rules.book(this.access.province(plan)), plan.year()));
				flash.addFlashAttribute("message", "Đã ghi nhiệm vụ " + form.code() + " vào dự thảo.");
			}
			return "redirect:/plans/{code}/amendments/draft";
		}
		catch (InvalidInputException | ConflictingChangeException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
			return form(plan, form, isNew, model);
		}
	}

	private String form(Plan plan, ItemForm form, boolean isNew, Model model) {
		AgencyBook book = this.rules.book(this.access.province(plan));
		model.addAttribute("plan", plan);
		model.addAttribute("form", form);
		model.addAttribute("isNew", isNew);
		model.addAttribute("choices", book.choices());
		return "amendment/item";
	}

}
