package vn.namro.time.calendarpages;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.platform.workbook.Values;
import vn.namro.time.calendar.CalendarChanges;
import vn.namro.time.calendar.CalendarFile;
import vn.namro.time.calendar.Calendars;

/** A year of the calendar as a picture and as a list; a change of a day is shown with its effects before it is saved. */
@Controller
@RequestMapping("/administration/calendar/{year:[0-9]+}")
class CalendarYearPage {

	private static final int UNPROCESSABLE = 422;

	private final Calendars calendars;

	private final CalendarChanges changes;

	private final Effects.Reader effects;

	CalendarYearPage(Calendars calendars, CalendarChanges changes, Effects.Reader effects) {
		this.calendars = calendars;
		this.changes = changes;
		this.effects = effects;
	}

	/** @param day a day to change, chosen in the picture */
	@GetMapping
	String show(@AuthenticationPrincipal Person keeper, @PathVariable int year, @RequestParam(required = false) String day, Model model) {
		CalendarRight.provinceOf(keeper);
		CalendarFile file = yearOf(year);
		DayForm form = Values.date(day == null ? "" : day).filter(chosen -> chosen.getYear() == year).map(chosen -> DayForm.of(chosen, file)).orElse(DayForm.EMPTY);
		return show(file, form, model);
	}

	/** @param save whether to save the day; otherwise only its effects are shown */
	@PostMapping("/days")
	String change(@AuthenticationPrincipal Person keeper, @PathVariable int year, DayForm form, @RequestParam(defaultValue = "false") boolean save, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		String province = CalendarRight.provinceOf(keeper);
		CalendarFile file = yearOf(year);
		try {
			CalendarFile changed = form.in(file);
			if (save) {
				long change = this.changes.apply(changed, keeper.account(), form.reasonOr(words(form)));
				flash.addFlashAttribute("message", "Đã lưu. Lịch mới có hiệu lực ngay.");
				return "redirect:/administration/calendar/changes/" + change;
			}
			model.addAttribute("effects", this.effects.preview(changed, keeper.account(), province));
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
		}
		return show(file, form, model);
	}

	/** Changes what is said of the year as a whole; no deadline follows from it. */
	@PostMapping
	String describe(@AuthenticationPrincipal Person keeper, @PathVariable int year, @RequestParam(defaultValue = "") String source,
			@RequestParam(defaultValue = "false") boolean verified, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
		CalendarRight.provinceOf(keeper);
		CalendarFile file = yearOf(year);
		try {
			this.changes.apply(new CalendarFile(year, source.strip(), verified, DayForm.orNull(note), file.days()), keeper.account(), "Sửa nguồn, ghi chú của lịch năm " + year);
			flash.addFlashAttribute("message", "Đã lưu.");
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/administration/calendar/" + year;
	}

	private String show(CalendarFile file, DayForm form, Model model) {
		model.addAttribute("year", file);
		model.addAttribute("months", MonthGrid.of(file));
		model.addAttribute("kinds", CalendarFile.Kind.values());
		model.addAttribute("form", form);
		return "administration/calendar-year";
	}

	private CalendarFile yearOf(int year) {
		return this.calendars.find(year).orElseThrow(() -> new UnknownThingException("Chưa có lịch năm " + year + "."));
	}

	private static String words(DayForm form) {
		String day = Values.date(form.date()).map((LocalDate date) -> Values.said(date)).orElse(form.date());
		return DayForm.ORDINARY.equals(form.kind()) ? "Lịch làm việc: bỏ ngày " + day : "Lịch làm việc: " + day + " " + form.name();
	}

}
