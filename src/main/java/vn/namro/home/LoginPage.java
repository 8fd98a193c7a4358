package vn.namro.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.access.signon.SignOnOptions;
import vn.namro.year.demo.DemoMode;

/** Where everybody signs in; in demo mode it tells the accounts and, unless the operator chose one, the password. */
@Controller
class LoginPage {

	private final DemoMode mode;

	private final SignOnOptions options;

	LoginPage(DemoMode mode, SignOnOptions options) {
		this.mode = mode;
		this.options = options;
	}

	@GetMapping("/login")
	String login(Model model) {
		model.addAttribute("demo", this.mode.demo());
		model.addAttribute("password", this.mode.tellsPassword() ? this.mode.demoPassword() : null);
		model.addAttribute("options", this.options);
		return "login";
	}

}
