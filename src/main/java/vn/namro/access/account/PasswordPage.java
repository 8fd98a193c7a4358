package vn.namro.access.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.signon.OwnSignOn;
import vn.namro.platform.input.InvalidInputException;

/** Changes the own password; every other session of the person ends with it. */
@Controller
class PasswordPage {

	private final OwnSignOn own;

	PasswordPage(OwnSignOn own) {
		this.own = own;
	}

	@GetMapping("/account/password")
	String page() {
		return "account-password";
	}

	@PostMapping("/account/password")
	String change(@RequestParam String present, @RequestParam String password, @RequestParam String repeated, HttpServletRequest request, Model model) {
		try {
			this.own.changePassword(request, present, password, repeated);
			return "redirect:/account/password?done";
		}
		catch (InvalidInputException ex) {
			model.addAttribute("problem", ex.getMessage());
			return "account-password";
		}
	}

}
