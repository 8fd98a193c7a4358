package vn.namro.reporting.exchange;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;

/** Which issued reports reached the document exchange, which wait, and having one handed over again. */
@Controller
class HandoverPage {

	private static final int MOST = 200;

	private final HandoverRegister register;

	private final Ways ways;

	HandoverPage(HandoverRegister register, Ways ways) {
		this.register = register;
		this.ways = ways;
	}

	@GetMapping("/administration/exchange")
	String list(@AuthenticationPrincipal Person administrator, Model model) {
		model.addAttribute("ways", this.ways.kinds().stream().map(Way.Kind::label).toList());
		model.addAttribute("rows", this.register.rows(reach(administrator), MOST));
		return "administration/exchange";
	}

	@PostMapping("/administration/exchange/{id}/again")
	String again(@AuthenticationPrincipal Person administrator, @PathVariable long id, RedirectAttributes next) {
		if (!this.register.again(reach(administrator), id)) {
			throw new UnknownThingException("Không có lần gửi số " + id + " trong phạm vi của tài khoản này, hoặc đang gửi.");
		}
		next.addFlashAttribute("done", "Đã xếp lại để gửi.");
		return "redirect:/administration/exchange";
	}

	private static List<String> reach(Person administrator) {
		return administrator.tenantsOf(Groups.ADMINISTRATOR);
	}

}
