package vn.namro.plancopy;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.input.InvalidInputException;
import vn.namro.input.UnknownThingException;
import vn.namro.organisation.Agencies;
import vn.namro.people.IntakeRight;
import vn.namro.people.Person;
import vn.namro.plan.Plan;
import vn.namro.plan.Plans;

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
		Plan plan = this.plans.find(code)
			.filter(known -> person.sharesProvinceWith(this.agencies.get(known.issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
		if (!IntakeRight.holds(person, this.agencies.get(plan.issuerAgency()).province())) {
			throw new AccessDeniedException("Neither coordinator nor administrator of the province");
		}
		try {
			String draft = this.nextYear.draft(plan).code();
			flash.addFlashAttribute("message", "Đã lập dự thảo năm " + (plan.year() + 1) + ": ngày đã dời, việc chưa xong được đánh dấu 'Chuyển tiếp'. Xuất ra để sửa rồi nạp lại.");
			return "redirect:/plans/" + draft;
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
			return "redirect:/plans/{code}";
		}
	}

}
