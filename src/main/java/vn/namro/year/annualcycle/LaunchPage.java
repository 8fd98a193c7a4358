package vn.namro.year.annualcycle;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;

/** Opens the year of a draft plan from its page; for programs {@link LaunchController} does. */
@Controller
class LaunchPage {

	private final PlanLaunch launch;

	LaunchPage(PlanLaunch launch) {
		this.launch = launch;
	}

	@PostMapping("/plans/{code}/launch")
	String open(@AuthenticationPrincipal Person person, @PathVariable String code, RedirectAttributes flash) {
		try {
			this.launch.launch(code, person);
			flash.addFlashAttribute("message", "Đã mở chu trình năm. Việc tiếp theo trong Danh sách việc: rà soát dự thảo, rồi trình duyệt, ban hành.");
		}
		catch (ConflictingChangeException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/plans/{code}";
	}

}
