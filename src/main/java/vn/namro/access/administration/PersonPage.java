package vn.namro.access.administration;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** One person: name, offices, and what an administrator does about the account. */
@Controller
@RequestMapping("/administration/people/{account}")
class PersonPage {

	private static final int UNPROCESSABLE = 422;

	private final Personnel personnel;

	private final EngineClock clock;

	PersonPage(Personnel personnel, EngineClock clock) {
		this.personnel = personnel;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person administrator, @PathVariable String account, Model model) {
		return show(administrator, account, OfficeForm.EMPTY, model);
	}

	@PostMapping("/name")
	String rename(@AuthenticationPrincipal Person administrator, @PathVariable String account, @RequestParam String name,
			@RequestParam(required = false) String email, Model model, RedirectAttributes flash, HttpServletResponse response) {
		return done(administrator, account, "Đã lưu họ tên, thư điện tử.", model, flash, response,
				() -> this.personnel.rename(administrator, account, new PersonForm(account, name, email)));
	}

	@PostMapping("/offices")
	String addOffice(@AuthenticationPrincipal Person administrator, @PathVariable String account, OfficeForm office, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		model.addAttribute("typed", office);
		return done(administrator, account, "Đã giao chức vụ.", model, flash, response, () -> this.personnel.addOffice(administrator, account, office));
	}

	@PostMapping("/offices/{id}/end")
	String endOffice(@AuthenticationPrincipal Person administrator, @PathVariable String account, @PathVariable long id,
			@RequestParam(defaultValue = "") String lastDay, Model model, RedirectAttributes flash, HttpServletResponse response) {
		return done(administrator, account, "Đã kết thúc chức vụ.", model, flash, response,
				() -> this.personnel.endOffice(administrator, account, id, lastDay));
	}

	@PostMapping("/{action:disable|enable|unlock|reset-second-factor|revoke-tokens|end-sessions}")
	String act(@AuthenticationPrincipal Person administrator, @PathVariable String account, @PathVariable String action, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return switch (action) {
			case "disable" -> done(administrator, account, "Đã khóa tài khoản; mọi phiên làm việc kết thúc.", model, flash, response,
					() -> this.personnel.disable(administrator, account));
			case "enable" -> done(administrator, account, "Đã mở lại tài khoản.", model, flash, response, () -> this.personnel.enable(administrator, account));
			case "unlock" -> done(administrator, account, "Đã bỏ tạm khóa do nhập sai.", model, flash, response,
					() -> this.personnel.unlock(administrator, account));
			case "reset-second-factor" -> done(administrator, account, "Đã bỏ lớp xác thực thứ hai; người dùng thiết lập lại khi đăng nhập.", model, flash,
					response, () -> this.personnel.resetSecondFactor(administrator, account));
			case "revoke-tokens" -> done(administrator, account, "Đã thu hồi mọi mã ứng dụng.", model, flash, response,
					() -> this.personnel.revokeTokens(administrator, account));
			default -> done(administrator, account, "Đã kết thúc mọi phiên làm việc.", model, flash, response,
					() -> this.personnel.endSessions(administrator, account));
		};
	}

	@PostMapping("/password")
	String resetPassword(@AuthenticationPrincipal Person administrator, @PathVariable String account, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return done(administrator, account, "Đã đặt lại mật khẩu.", model, flash, response,
				() -> flash.addFlashAttribute("password", this.personnel.resetPassword(administrator, account).text()));
	}

	@ExceptionHandler
	void unknown(UnknownThingException ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	private String done(Person administrator, String account, String message, Model model, RedirectAttributes flash, HttpServletResponse response,
			Runnable change) {
		try {
			change.run();
			flash.addFlashAttribute("message", message);
			flash.addAttribute("account", account);
			return "redirect:/administration/people/{account}";
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
			OfficeForm typed = (OfficeForm) model.getAttribute("typed");
			return show(administrator, account, typed == null ? OfficeForm.EMPTY : typed, model);
		}
	}

	private String show(Person administrator, String account, OfficeForm office, Model model) {
		model.addAttribute("person", this.personnel.get(administrator, account));
		model.addAttribute("offices", this.personnel.officesOf(administrator, account));
		model.addAttribute("office", office);
		model.addAttribute("roles", PeoplePage.roles());
		model.addAttribute("agencies", this.personnel.agenciesOf(administrator));
		model.addAttribute("now", this.clock.now());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "administration/person";
	}

}
