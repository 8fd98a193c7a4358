package vn.namro.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The ladder as the two files say it, read and reckoned without engine, decision engine or WorkingCalendar: rows of
 * escalationStep.dmn, days of config/calendar.
 */
public final class LadderOracle {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final Pattern DAY = Pattern.compile("date: *\"?(\\d{4}-\\d{2}-\\d{2})\"?.*?kind: *\"?([A-Za-z_]+)", Pattern.DOTALL);

	/** Entries of a row: kind, level recorded, points, agency, level, working days, recipients. */
	private final List<List<String>> rows = new ArrayList<>();

	private final Map<LocalDate, Boolean> works = new HashMap<>();

	public LadderOracle() {
		try {
			NodeList rules = DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(Path.of("processes/escalation/escalationStep.dmn").toFile())
				.getElementsByTagName("rule");
			for (int i = 0; i < rules.getLength(); i++) {
				this.rows.add(cells((Element) rules.item(i)));
			}
			try (Stream<Path> years = Files.list(Path.of("config/calendar"))) {
				for (Path year : years.filter(file -> file.toString().endsWith(".yaml")).toList()) {
					read(Files.readString(year));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Every level of an obligation's ladder with its instant. */
	public Map<Integer, OffsetDateTime> ladder(String kind, double points, String agencyKind, OffsetDateTime due) {
		Map<Integer, OffsetDateTime> ladder = new TreeMap<>();
		for (int level = 0; row(kind, level, points, agencyKind) != null;) {
			List<String> row = row(kind, level, points, agencyKind);
			level = Integer.parseInt(row.get(4));
			ladder.put(level, after(due, Integer.parseInt(row.get(5))));
		}
		return ladder;
	}

	private List<String> row(String kind, int level, double points, String agencyKind) {
		return this.rows.stream()
			.filter(row -> row.get(0).equals('"' + kind + '"') && level < number(row.get(1)))
			.filter(row -> row.get(2).isEmpty() || points >= number(row.get(2)))
			.filter(row -> row.get(3).isEmpty() || row.get(3).contains('"' + agencyKind + '"'))
			.findFirst()
			.orElse(null);
	}

	private OffsetDateTime after(OffsetDateTime due, int workingDays) {
		if (workingDays == 0) {
			return due;
		}
		LocalDate day = due.atZoneSameInstant(VIETNAM).toLocalDate();
		for (int left = workingDays; left > 0;) {
			day = day.plusDays(1);
			if (works(day)) {
				left--;
			}
		}
		return day.atTime(LocalTime.of(8, 0)).atZone(VIETNAM).toOffsetDateTime();
	}

	private boolean works(LocalDate day) {
		return this.works.getOrDefault(day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
	}

	private void read(String calendar) {
		Matcher day = DAY.matcher(calendar);
		while (day.find()) {
			this.works.put(LocalDate.parse(day.group(1)), day.group(2).equalsIgnoreCase("workingSaturday"));
		}
	}

	private static List<String> cells(Element rule) {
		NodeList texts = rule.getElementsByTagName("text");
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < texts.getLength(); i++) {
			cells.add(texts.item(i).getTextContent().strip());
		}
		return cells;
	}

	private static double number(String comparison) {
		return Double.parseDouble(comparison.replaceAll("[^0-9.]", ""));
	}

}
