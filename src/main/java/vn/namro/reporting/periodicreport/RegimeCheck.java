package vn.namro.reporting.periodicreport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.namro.platform.input.YamlFile;
import vn.namro.reporting.periodicreport.ReportingRegimeFile.Period;
import vn.namro.reporting.periodicreport.ReportingRegimeFile.YearDay;

/** Looks through the periods of a regime and names everything that no year could be run by, each with its line. */
final class RegimeCheck {

	/** No leap year: a day that is in it is in every year. */
	private static final int ANY_YEAR = 2023;

	private static final String CODE = "[A-Za-z0-9]([A-Za-z0-9-]{0,18}[A-Za-z0-9])?";

	private final YamlFile yaml;

	private final List<String> complaints = new ArrayList<>();

	private RegimeCheck(YamlFile yaml) {
		this.yaml = yaml;
	}

	/** What is wrong; empty when nothing is. */
	static List<String> complaints(ReportingRegimeFile regime, YamlFile yaml) {
		RegimeCheck check = new RegimeCheck(yaml);
		check.require(regime.code().matches(CODE), "mã chế độ báo cáo '" + regime.code() + "' chỉ gồm chữ không dấu, số và dấu gạch nối, dài không quá 20", "code");
		check.periods(regime.periods());
		return check.complaints;
	}

	private void periods(List<Period> periods) {
		Set<String> codes = new HashSet<>();
		LocalDate opened = null;
		for (int i = 0; i < periods.size(); i++) {
			Period period = periods.get(i);
			if (period == null) {
				require(false, "kỳ báo cáo trống", "periods", i);
				continue;
			}
			require(period.code() != null && period.code().matches(CODE), "mã kỳ '" + period.code() + "' chỉ gồm chữ không dấu, số và dấu gạch nối, dài không quá 20", "periods", i, "code");
			require(codes.add(period.code()), "mã kỳ '" + period.code() + "' có hai lần", "periods", i, "code");
			require(period.name() != null && !period.name().isBlank(), "kỳ báo cáo phải có tên (name)", "periods", i, "name");
			LocalDate opens = days(period, i);
			require(opened == null || opens == null || !opens.isBefore(opened), "các kỳ phải xếp theo ngày mở kỳ (opens)", "periods", i, "opens");
			opened = opens == null ? opened : opens;
		}
	}

	/** @return the day on which it opens, null when that is none */
	private LocalDate days(Period period, int i) {
		LocalDate from = day(period.windowFrom(), i, "windowFrom");
		LocalDate to = day(period.windowTo(), i, "windowTo");
		LocalDate opens = day(period.opens(), i, "opens");
		LocalDate agencyDue = day(period.agencyDue(), i, "agencyDue");
		LocalDate provinceDue = day(period.provinceDue(), i, "provinceDue");
		if (from != null && to != null && opens != null && agencyDue != null && provinceDue != null) {
			require(from.isBefore(to), "ngày cuối của khoảng số liệu (windowTo) phải sau ngày đầu (windowFrom)", "periods", i, "windowTo");
			require(!agencyDue.isBefore(to), "hạn của cơ quan (agencyDue) ở trước ngày cuối của khoảng số liệu (windowTo)", "periods", i, "agencyDue");
			require(!opens.isAfter(agencyDue) && !agencyDue.isAfter(provinceDue), "các ngày opens, agencyDue, provinceDue phải theo thứ tự", "periods", i);
		}
		return opens;
	}

	private LocalDate day(YearDay day, int i, String field) {
		if (day == null) {
			require(false, "thiếu ngày " + field, "periods", i);
			return null;
		}
		try {
			return day.in(ANY_YEAR);
		}
		catch (DateTimeException ex) {
			require(false, "ngày " + day.day() + "/" + day.month() + " không có trong lịch của mọi năm", "periods", i, field);
			return null;
		}
	}

	private void require(boolean holds, String complaint, Object... field) {
		if (!holds) {
			this.complaints.add(this.yaml.complain(complaint, field));
		}
	}

}
