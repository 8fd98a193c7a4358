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

/** Takes those who bring plans in from a published result to next year's draft with an item for each criterion that lost points. */
@Controller
class LostPointsPage {

	private final Plans plans;

	private final Agencies agencies;

	private final NextYear nextYear;

	LostPointsPage(Plans plans, Agencies agencies, NextYear nextYear) {
		this.plans = plans;
		this.agencies = agencies;
		this.nextYear = nextYear;
	}

	/** @param code of the plan whose published results lost the points */
	@PostMapping("/plans/{code}/lost-points")
	String draft(@AuthenticationPrincipal Person person, @PathVariable String code, RedirectAttributes flash) {
		Plan plan = this.plans.find(code)
			.filter(known -> person.sharesProvinceWith(this.agencies.get(known.issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
		if (!IntakeRight.holds(person, this.agencies.get(plan.issuerAgency()).province())) {
			throw new AccessDeniedException("Neither coordinator nor administrator of the province");
		}
		try {
			NextYear.Lost lost = this.nextYear.lostPoints(plan);
			flash.addFlashAttribute("message", lost.added() == 0 ? "Mọi tiêu chí mất điểm đã có nhiệm vụ trong dự thảo."
					: "Đã đưa " + lost.added() + " tiêu chí mất điểm thành nhiệm vụ trong dự thảo; cần ghi sản phẩm, thời hạn.");
			return "redirect:/plans/" + lost.draft();
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
			return "redirect:/plans/{code}";
		}
	}

}
