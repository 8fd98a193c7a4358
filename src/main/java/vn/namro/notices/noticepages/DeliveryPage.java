package vn.namro.notices.noticepages;

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
import vn.namro.notices.channel.Channels;
import vn.namro.notices.dispatch.DeliveryRegister;
import vn.namro.platform.input.UnknownThingException;

/** What of the letters to the administrator's agencies did not arrive, and having it sent again. */
@Controller
class DeliveryPage {

	private static final int MOST = 200;

	private static final String PAGE = "redirect:/administration/notices";

	private final DeliveryRegister register;

	private final Channels channels;

	DeliveryPage(DeliveryRegister register, Channels channels) {
		this.register = register;
		this.channels = channels;
	}

	@GetMapping("/administration/notices")
	String list(@AuthenticationPrincipal Person administrator, Model model) {
		List<String> tenants = reach(administrator);
		model.addAttribute("channels", this.channels);
		model.addAttribute("counts", this.register.counts(tenants));
		model.addAttribute("letters", this.register.undelivered(tenants, MOST));
		return "administration/notices";
	}

	@PostMapping("/administration/notices/{id}/again")
	String again(@AuthenticationPrincipal Person administrator, @PathVariable long id, RedirectAttributes next) {
		if (!this.register.sendAgain(reach(administrator), id)) {
			throw new UnknownThingException("Không có thư số " + id + " chưa đến trong phạm vi của tài khoản này.");
		}
		next.addFlashAttribute("done", "Đã xếp lại để gửi.");
		return PAGE;
	}

	@PostMapping("/administration/notices/again")
	String allAgain(@AuthenticationPrincipal Person administrator, RedirectAttributes next) {
		next.addFlashAttribute("done", "Đã xếp lại " + this.register.sendAllAgain(reach(administrator)) + " thư để gửi.");
		return PAGE;
	}

	private static List<String> reach(Person administrator) {
		return administrator.tenantsOf(Groups.ADMINISTRATOR);
	}

}
