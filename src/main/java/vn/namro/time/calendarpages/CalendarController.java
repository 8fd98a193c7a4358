package vn.namro.time.calendarpages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.platform.input.YamlText;
import vn.namro.platform.web.ImportAnswers;
import vn.namro.time.calendar.CalendarFile;
import vn.namro.time.calendar.Calendars;

/** Years of the calendar in and out, as workbooks or YAML, for those who keep the calendar. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

	private final CalendarIntake intake;

	private final Calendars calendars;

	private final EngineClock clock;

	CalendarController(CalendarIntake intake, Calendars calendars, EngineClock clock) {
		this.intake = intake;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** Takes a year, or with {@code dryRun} only says what would become of it; 422 when it should have been taken and was not. */
	@PostMapping("/import")
	ResponseEntity<Object> take(@AuthenticationPrincipal Person caller, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		CalendarIntake.Outcome outcome = this.intake.take(CalendarDraft.of(name, file.getBytes()), caller, dryRun);
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("year", outcome.year());
		body.put("change", outcome.change());
		body.put("accepted", outcome.accepted());
		body.put("errors", outcome.errors());
		body.put("warnings", outcome.warnings());
		body.put("moved", outcome.effects() == null ? 0 : outcome.effects().total());
		return ImportAnswers.of(!dryRun && !outcome.errors().isEmpty(), body);
	}

	/** @param format xlsx or yaml */
	@GetMapping("/{year:[0-9]+}/export")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal Person caller, @PathVariable int year,
			@RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|yaml", message = "chỉ có xlsx và yaml") String format) {
		CalendarRight.provinceOf(caller);
		CalendarFile file = this.calendars.find(year).orElseThrow(() -> new UnknownThingException("Chưa có lịch năm " + year + "."));
		return format.equals("yaml") ? ImportAnswers.file("lich-" + year + ".yaml", ImportAnswers.YAML, YamlText.of(file).getBytes(StandardCharsets.UTF_8))
				: ImportAnswers.file("lich-" + year + ".xlsx", ImportAnswers.XLSX, CalendarWorkbook.write(file));
	}

	/** A workbook to fill in for next year, with the holidays that stand on the same day every year. */
	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@AuthenticationPrincipal Person caller) {
		CalendarRight.provinceOf(caller);
		return ImportAnswers.file("mau-lich-lam-viec.xlsx", ImportAnswers.XLSX, CalendarWorkbook.write(nextYear(LocalDate.now(this.clock).getYear() + 1)));
	}

	private static CalendarFile nextYear(int year) {
		String law = "Bộ luật Lao động 2019, Điều 112";
		return new CalendarFile(year, law, false, null, List.of(new CalendarFile.Day(LocalDate.of(year, 1, 1), CalendarFile.Kind.HOLIDAY, "Tết Dương lịch", true, law, null),
				new CalendarFile.Day(LocalDate.of(year, 4, 30), CalendarFile.Kind.HOLIDAY, "Ngày Chiến thắng 30/4", true, law, null),
				new CalendarFile.Day(LocalDate.of(year, 5, 1), CalendarFile.Kind.HOLIDAY, "Ngày Quốc tế lao động 1/5", true, law, null),
				new CalendarFile.Day(LocalDate.of(year, 9, 2), CalendarFile.Kind.HOLIDAY, "Quốc khánh 2/9", true, law, null)));
	}

}
