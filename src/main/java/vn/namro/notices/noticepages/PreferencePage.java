package vn.namro.notices.noticepages;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.platform.input.InvalidInputException;

/** Where people say which notices reach them how. */
@Controller
class PreferencePage {

	private static final int UNPROCESSABLE = 422;

	private final Choices choices;

	private final People people;

	private final String usualTime;

	PreferencePage(Choices choices, People people, @Value("${namro.notices.dispatch.digest-at}") String usualTime) {
		this.choices = choices;
		this.people = people;
		this.usualTime = usualTime;
	}

	@GetMapping("/account/notices")
	String page(@AuthenticationPrincipal Person person, Model model) {
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("ways", this.choices.ways(person));
		model.addAttribute("preference", this.choices.preferenceOf(person));
		model.addAttribute("times", Choices.TIMES);
		model.addAttribute("usualTime", this.usualTime);
		model.addAttribute("email", this.people.emailOf(person.account()).orElse(null));
		return "account-notices";
	}

	@PostMapping("/account/notices")
	String save(@AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String digestAt, @RequestParam(defaultValue = "") String phone,
			@RequestParam(name = "take", required = false) Set<String> taken, Model model, RedirectAttributes next, HttpServletResponse response) {
		try {
			this.choices.save(person, time(digestAt), phone, taken == null ? Set.of() : taken);
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("complaints", ex.messages());
			return page(person, model);
		}
		next.addFlashAttribute("done", "Đã lưu lựa chọn; áp dụng cho thông báo gửi đi từ bây giờ.");
		return "redirect:/account/notices";
	}

	/** Empty stands for the usual time. */
	private static LocalTime time(String text) {
		try {
			return text.isBlank() ? null : LocalTime.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException(List.of("Giờ nhận bản tổng hợp: '" + text + "' không phải giờ."));
		}
	}

}
