package vn.namro.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.engine.EngineClock;
import vn.namro.input.InvalidInputException;
import vn.namro.input.YamlFile;

/**
 * Which days are working days, and arithmetic with them. Monday to Friday except public holidays and compensatory days
 * off, plus swapped working Saturdays (Bộ luật Lao động 2019, Điều 112, and the yearly notices).
 */
@Component
public class WorkingCalendar {

	private static final Logger log = LoggerFactory.getLogger(WorkingCalendar.class);

	/** The hour at which a computed reminder or escalation reaches people. */
	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final Map<LocalDate, CalendarFile.Kind> exceptions = new HashMap<>();

	private final Set<Integer> knownYears = ConcurrentHashMap.newKeySet();

	@Autowired
	public WorkingCalendar(@Value("${namro.config-dir}") Path configDirectory) {
		this(yearsIn(configDirectory.resolve("calendar")));
	}

	WorkingCalendar(List<CalendarFile> years) {
		years.forEach(year -> year.days().forEach(day -> this.exceptions.put(day.date(), day.kind())));
		years.forEach(year -> this.knownYears.add(year.year()));
		log.info("Working calendar of the years {}", years.stream().map(CalendarFile::year).toList());
	}

	/** In a year without a calendar file every weekday counts as a working day, which the log says once. */
	public boolean isWorkingDay(LocalDate day) {
		if (this.knownYears.add(day.getYear())) {
			log.warn("No working calendar for {}: its public holidays count as working days until config/calendar/{}.yaml says otherwise",
					day.getYear(), day.getYear());
		}
		CalendarFile.Kind exception = this.exceptions.get(day);
		if (exception != null) {
			return exception.works();
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/**
	 * The n-th working day after a day, or before it when n is negative.
	 * @param n not 0
	 */
	public LocalDate workingDayFrom(LocalDate day, int n) {
		LocalDate current = day;
		for (int left = Math.abs(n); left > 0;) {
			current = current.plusDays(Integer.signum(n));
			if (isWorkingDay(current)) {
				left--;
			}
		}
		return current;
	}

	/**
	 * When something is to happen that is set n working days from a due instant: at that instant itself for 0, otherwise
	 * on the morning of the n-th working day after it (before it when n is negative).
	 */
	public OffsetDateTime workingDaysFrom(OffsetDateTime due, int n) {
		if (n == 0) {
			return due;
		}
		return morningOf(workingDayFrom(day(due), n));
	}

	/** The last second of a day: a day named as a deadline is included whole (Bộ luật Dân sự 2015, Điều 148). */
	public static OffsetDateTime endOf(LocalDate day) {
		return day.atTime(END_OF_DAY).atZone(EngineClock.ZONE).toOffsetDateTime();
	}

	/** The morning of a day, when work that opens on it becomes visible. */
	public static OffsetDateTime morningOf(LocalDate day) {
		return day.atTime(MORNING).atZone(EngineClock.ZONE).toOffsetDateTime();
	}

	public static LocalDate day(OffsetDateTime instant) {
		return instant.atZoneSameInstant(EngineClock.ZONE).toLocalDate();
	}

	private static List<CalendarFile> yearsIn(Path directory) {
		if (!Files.isDirectory(directory)) {
			throw new InvalidInputException(directory + ": không tìm thấy thư mục lịch làm việc");
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter(file -> file.toString().endsWith(".yaml"))
				.sorted()
				.map(file -> YamlFile.read(file).as(CalendarFile.class))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
