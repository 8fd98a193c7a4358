package vn.namro.reporting.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.namro.reporting.report.ReportContent.Indicator;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.statistics.MinistryFile.Column;

/** What columns can hold, and in which words or numbers. */
final class StatisticsFields {

	/** In the order in which complaints list them. */
	static final List<String> NAMES = List.of("number", "code", "name", "unit", "value", "note", "report.id", "report.year", "report.period", "report.periodName",
			"report.windowFrom", "report.windowTo", "report.agencyCode", "report.agencyName", "report.number", "report.date");

	private static final Set<String> WORDS = Set.of("number", "text");

	private static final Pattern DAY = Pattern.compile("[dMy/.\\- ]*(d|M|y)[dMy/.\\- ]*");

	private static final DateTimeFormatter USUAL_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final ReportContent report;

	private final ReportIssue issue;

	/** @param issue null as long as the report was not issued */
	StatisticsFields(ReportContent report, ReportIssue issue) {
		this.report = report;
		this.issue = issue;
	}

	static boolean isFormat(String format) {
		if (WORDS.contains(format)) {
			return true;
		}
		try {
			return DAY.matcher(format).matches() && !DateTimeFormatter.ofPattern(format).format(LocalDate.EPOCH).isEmpty();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** A number, a text, or null where the report says nothing. */
	Object of(Column column, Indicator indicator) {
		Object value = column.constant() != null ? column.constant() : value(column.field(), indicator);
		if (value instanceof LocalDate day) {
			return (column.format() == null || WORDS.contains(column.format()) ? USUAL_DAY : DateTimeFormatter.ofPattern(column.format())).format(day);
		}
		if (value instanceof BigDecimal decimal && "text".equals(column.format())) {
			return decimal.toPlainString();
		}
		return value;
	}

	private Object value(String field, Indicator indicator) {
		ReportContent.Period period = this.report.period();
		return switch (field) {
			case "number" -> indicator.number();
			case "code" -> indicator.code();
			case "name" -> indicator.name();
			case "unit" -> indicator.unit();
			case "value" -> indicator.value();
			case "note" -> indicator.note();
			case "report.id" -> this.report.id();
			case "report.year" -> BigDecimal.valueOf(period.year());
			case "report.period" -> period.code();
			case "report.periodName" -> period.name();
			case "report.windowFrom" -> period.windowFrom();
			case "report.windowTo" -> period.windowTo();
			case "report.agencyCode" -> this.report.agency() == null ? null : this.report.agency().code();
			case "report.agencyName" -> this.report.agency() == null ? null : this.report.agency().name();
			case "report.number" -> this.issue == null ? null : this.issue.number();
			case "report.date" -> this.issue == null ? null : this.issue.dated();
			default -> throw new IllegalArgumentException(field);
		};
	}

}
