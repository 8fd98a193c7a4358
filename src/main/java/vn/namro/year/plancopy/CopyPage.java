package vn.namro.year.plancopy;

import java.util.function.Supplier;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** Takes those who bring plans in from this year's plan to the draft of the next. */
@Controller
class CopyPage {

	private final Plans plans;

	private final Agencies agencies;

	private final NextYear nextYear;

	CopyPage(Plans plans, Agencies agencies, NextYear nextYear) {
		this.plans = plans;
		this.agencies = agencies;
		this.nextYear = nextYear;
	}

	@PostMapping("/plans/{code}/copy")
	String copy(@AuthenticationPrincipal Person person, @PathVariable String code, RedirectAttributes flash) {
		Plan plan = plan(person, code);
		return attempt(flash, () -> {
			String draft = this.nextYear.draft(plan).code();
			flash.addFlashAttribute("message", "Đã lập dự thảo năm " + (plan.year() + 1) + ": ngày đã dời, việc chưa xong được đánh dấu 'Chuyển tiếp'. Xuất ra để sửa rồi nạp lại.");
			return draft;
		});
	}

	/** @param code of the plan whose published results lost the points, each of which becomes an item of the draft */
	@PostMapping("/plans/{code}/lost-points")
	String lostPoints(@AuthenticationPrincipal Person person, @PathVariable String code, RedirectAttributes flash) {
		Plan plan = plan(person, code);
		return attempt(flash, () -> {
			NextYear.Lost lost = this.nextYear.lostPoints(plan);
			flash.addFlashAttribute("message", lost.added() == 0 ? "Mọi tiêu chí mất điểm đã có nhiệm vụ trong dự thảo."
					: "Đã đưa " + lost.added() + " tiêu chí mất điểm thành nhiệm vụ trong dự thảo; cần ghi sản phẩm, thời hạn.");
			return lost.draft();
		});
	}

	/** @param draft answers the code of the draft to show */
	private static String attempt(RedirectAttributes flash, Supplier<String> draft) {
		try {
			return "redirect:/plans/" + draft.get();
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
			return "redirect:/plans/{code}";
		}
	}

	private Plan plan(Person person, String code) {
		Plan plan = this.plans.find(code)
			.filter(known -> person.sharesProvinceWith(this.agencies.get(known.issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
		if (!IntakeRight.holds(person, this.agencies.get(plan.issuerAgency()).province())) {
			throw new AccessDeniedException("Neither coordinator nor administrator of the province");
		}
		return plan;
	}

}
