package vn.namro.time.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.workbook.Problem;

/** The years in {@code config/calendar}: where no calendar is known at all they are taken before anybody computes with it. */
@Component
class ShippedCalendars {

	private static final Logger log = LoggerFactory.getLogger(ShippedCalendars.class);

	private final Calendars calendars;

	private final TransactionTemplate transaction;

	private final Path directory;

	ShippedCalendars(Calendars calendars, TransactionTemplate transaction, @Value("${namro.config-dir}") Path configDirectory) {
		this.calendars = calendars;
		this.transaction = transaction;
		this.directory = configDirectory.resolve("calendar");
	}

	@PostConstruct
	void fillAnEmptyCalendar() {
		List<CalendarFile> years = in(this.directory);
		this.transaction.executeWithoutResult(status -> {
			this.calendars.lock();
			if (this.calendars.all().isEmpty()) {
				years.forEach(this.calendars::save);
				log.info("Working calendar of the years {} taken from {}", years.stream().map(CalendarFile::year).toList(), this.directory);
			}
		});
	}

	List<CalendarFile> all() {
		return in(this.directory);
	}

	/** @throws InvalidInputException naming file, line and field of what is wrong */
	static List<CalendarFile> in(Path directory) {
		if (!Files.isDirectory(directory)) {
			throw new InvalidInputException(directory + ": không tìm thấy thư mục lịch làm việc");
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(ShippedCalendars::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CalendarFile read(Path file) {
		YamlFile yaml = YamlFile.read(file);
		CalendarFile year = yaml.as(CalendarFile.class);
		List<String> errors = CalendarRules.check(year)
			.stream()
			.filter(Problem::isError)
			.map(problem -> yaml.complain(problem.message(), problem.path().toArray()))
			.toList();
		if (!errors.isEmpty()) {
			throw new InvalidInputException(errors);
		}
		return year;
	}

}
