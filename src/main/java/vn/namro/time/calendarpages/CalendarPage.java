package vn.namro.time.calendarpages;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.time.calendar.CalendarChanges;
import vn.namro.time.calendar.CalendarFile;
import vn.namro.time.calendar.CalendarLog;
import vn.namro.time.calendar.Calendars;
import vn.namro.time.calendar.WorkingCalendar;

/** The years of the calendar, and what changed in them. */
@Controller
@RequestMapping("/administration/calendar")
class CalendarPage {

	private static final int UNPROCESSABLE = 422;

	private static final int LATEST = 50;

	private final Calendars calendars;

	private final CalendarChanges changes;

	private final CalendarLog log;

	private final WorkingCalendar calendar;

	private final Effects.Reader effects;

	CalendarPage(Calendars calendars, CalendarChanges changes, CalendarLog log, WorkingCalendar calendar, Effects.Reader effects) {
		this.calendars = calendars;
		this.changes = changes;
		this.log = log;
		this.calendar = calendar;
		this.effects = effects;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person keeper, Model model) {
		CalendarRight.provinceOf(keeper);
		model.addAttribute("years", this.calendars.all());
		model.addAttribute("changes", this.log.latest(LATEST));
		model.addAttribute("rule", this.calendar.rule());
		return "administration/calendar";
	}

	/** Begins a year of which nothing is known yet, still without days. */
	@PostMapping
	String begin(@AuthenticationPrincipal Person keeper, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String source, Model model,
			HttpServletResponse response) {
		CalendarRight.provinceOf(keeper);
		try {
			int number = numberOf(year);
			if (this.calendars.find(number).isPresent()) {
				throw new InvalidInputException("Lịch năm " + number + " đã có.");
			}
			this.changes.apply(new CalendarFile(number, source.strip(), false, null, List.of()), keeper.account(), "Bắt đầu lập lịch năm " + number);
			return "redirect:/administration/calendar/" + number;
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
			return list(keeper, model);
		}
	}

	@GetMapping("/changes/{id}")
	String change(@AuthenticationPrincipal Person keeper, @PathVariable long id, Model model) {
		String province = CalendarRight.provinceOf(keeper);
		model.addAttribute("change", this.log.find(id).orElseThrow(() -> new UnknownThingException("Không có thay đổi lịch này.")));
		model.addAttribute("effects", this.effects.of(id, province));
		return "administration/calendar-change";
	}

	private static int numberOf(String year) {
		if (!year.strip().matches("\\d{4}")) {
			throw new InvalidInputException("Năm phải có bốn chữ số, ví dụ 2028.");
		}
		return Integer.parseInt(year.strip());
	}

}
