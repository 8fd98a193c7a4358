package vn.namro.reporting.periodicreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;

/**
 * {@code config/reporting/<regime>.yaml}: the reporting periods of a year, their data windows and due days, as văn bản
 * 581/BNV-CCHC sets them for the reform of administration.
 *
 * @param name what its reports are called, such as "Báo cáo cải cách hành chính"
 * @param title what they are about (trích yếu), without the period
 * @param agencies codes of agencies and collectives that are asked; empty for all that owe the periodic report
 * @param figures {@code plan} or {@code none}; null for {@code plan}
 */
record ReportingRegimeFile(String code, String name, String title, List<String> agencies, Figures figures, String source, String note, List<Period> periods) {

	/** The regime whose periods bear no prefix: the one that every plan's year has. */
	static final String MAIN = "cchc";

	/** Files in the same folder that are no regimes. */
	private static final List<String> OTHERS = List.of("indicators.yaml", "recipients.yaml", "ministry.yaml");

	/** Whether the figures of the plan belong into the reports. */
	enum Figures {

		PLAN, NONE

	}

	ReportingRegimeFile {
		agencies = agencies == null ? List.of() : agencies;
		figures = figures == null ? Figures.PLAN : figures;
	}

	/** Code of a period within the plan's year, unique among all regimes. */
	String codeOf(Period period) {
		return this.code.equals(MAIN) ? period.code() : this.code + "-" + period.code();
	}

	/** All regimes of a folder in the order of their file names. */
	static List<ReportingRegimeFile> all(Path directory) {
		try (Stream<Path> files = Files.list(directory)) {
			return unique(files.filter(file -> file.toString().endsWith(".yaml") && !OTHERS.contains(file.getFileName().toString()))
				.sorted()
				.map(ReportingRegimeFile::read)
				.toList());
		}
		catch (IOException ex) {
			throw new InvalidInputException(directory + ": không đọc được thư mục");
		}
	}

	/** Two regimes of one code would give two periods one name. */
	private static List<ReportingRegimeFile> unique(List<ReportingRegimeFile> regimes) {
		Set<String> codes = new HashSet<>();
		regimes.stream().filter(regime -> !codes.add(regime.code())).findFirst().ifPresent(regime -> {
			throw new InvalidInputException("Hai tệp chế độ báo cáo cùng mang mã '" + regime.code() + "' (code); mỗi tệp phải có mã riêng.");
		});
		return regimes;
	}

	record Period(String code, String name, YearDay windowFrom, YearDay windowTo, YearDay opens, YearDay agencyDue, YearDay provinceDue,
			String assumption, String note, String source) {
	}

	/** @param yearOffset -1 for a day of the year before, null for 0 */
	record YearDay(int month, int day, Integer yearOffset) {

		LocalDate in(int year) {
			return LocalDate.of(year + (this.yearOffset == null ? 0 : this.yearOffset), this.month, this.day);
		}

	}

	/** @throws InvalidInputException naming file and line of everything that is wrong */
	static ReportingRegimeFile read(Path path) {
		YamlFile yaml = YamlFile.read(path);
		ReportingRegimeFile regime = yaml.as(ReportingRegimeFile.class);
		if (blank(regime.code) || blank(regime.name) || blank(regime.title)) {
			throw new InvalidInputException(yaml.complain("thiếu mã (code), tên (name) hoặc trích yếu (title) của chế độ báo cáo"));
		}
		if (regime.periods == null || regime.periods.isEmpty()) {
			throw new InvalidInputException(yaml.complain("chưa có kỳ báo cáo nào", "periods"));
		}
		List<String> complaints = RegimeCheck.complaints(regime, yaml);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return regime;
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
