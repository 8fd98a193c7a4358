package vn.namro.periodicreport;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import vn.namro.input.InvalidInputException;
import vn.namro.input.YamlFile;

/**
 * {@code config/reporting/<regime>.yaml}: the reporting periods of a year, their data windows and due days
 * (văn bản 581/BNV-CCHC).
 */
record ReportingRegimeFile(String code, String source, String note, List<Period> periods) {

	record Period(String code, String name, YearDay windowFrom, YearDay windowTo, YearDay opens, YearDay agencyDue, YearDay provinceDue,
			String assumption, String note, String source) {

		private static final int ANY_YEAR = 2023;

		boolean inOrder() {
			return this.windowFrom != null && this.windowTo != null && this.opens != null && this.agencyDue != null && this.provinceDue != null
					&& this.windowFrom.in(ANY_YEAR).isBefore(this.windowTo.in(ANY_YEAR))
					&& !this.opens.in(ANY_YEAR).isAfter(this.agencyDue.in(ANY_YEAR))
					&& !this.agencyDue.in(ANY_YEAR).isAfter(this.provinceDue.in(ANY_YEAR));
		}

	}

	/** @param yearOffset -1 for a day of the year before, null for 0 */
	record YearDay(int month, int day, Integer yearOffset) {

		LocalDate in(int year) {
			return LocalDate.of(year + (this.yearOffset == null ? 0 : this.yearOffset), this.month, this.day);
		}

	}

	/** @throws InvalidInputException when a period lacks a day or its days are not in order */
	static ReportingRegimeFile read(Path path) {
		YamlFile yaml = YamlFile.read(path);
		ReportingRegimeFile regime = yaml.as(ReportingRegimeFile.class);
		if (regime.periods == null || regime.periods.isEmpty()) {
			throw new InvalidInputException(yaml.complain("chưa có kỳ báo cáo nào", "periods"));
		}
		for (int i = 0; i < regime.periods.size(); i++) {
			if (!regime.periods.get(i).inOrder()) {
				throw new InvalidInputException(yaml.complain("các ngày opens, agencyDue, provinceDue phải đủ và theo thứ tự", "periods", i));
			}
		}
		return regime;
	}

}
