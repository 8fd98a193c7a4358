package vn.namro.time.calendarpages;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;
import vn.namro.time.calendar.Calendars;

/** Hands years of the calendar out as files, checks one that comes in, and takes it. */
@Controller
@RequestMapping("/administration/calendar/file")
class CalendarFilePage {

	private static final int UNPROCESSABLE = 422;

	private final CalendarIntake intake;

	private final Calendars calendars;

	CalendarFilePage(CalendarIntake intake, Calendars calendars) {
		this.intake = intake;
		this.calendars = calendars;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person keeper, Model model) {
		CalendarRight.provinceOf(keeper);
		model.addAttribute("years", this.calendars.all());
		return "administration/calendar-file";
	}

	/** @param take whether to take the file; otherwise it is only checked and its effects are shown */
	@PostMapping
	String check(@AuthenticationPrincipal Person keeper, @RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "false") boolean take,
			Model model, HttpServletResponse response) throws IOException {
		CalendarRight.provinceOf(keeper);
		if (file == null || file.isEmpty()) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", "Chưa chọn tệp.");
			return show(keeper, model);
		}
		String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		CalendarIntake.Outcome outcome = this.intake.take(CalendarDraft.of(name, file.getBytes()), keeper, !take);
		if (take && !outcome.errors().isEmpty()) {
			response.setStatus(UNPROCESSABLE);
		}
		model.addAttribute("name", name);
		model.addAttribute("take", take);
		model.addAttribute("outcome", outcome);
		model.addAttribute("effects", outcome.effects());
		return show(keeper, model);
	}

}
