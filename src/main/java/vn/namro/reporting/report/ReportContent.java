package vn.namro.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.namro.reporting.reportfigures.Totals;

/**
 * What a report says, whole: the model of every document that is made of it. All texts are Vietnamese, numbers are numbers,
 * dates ISO with a text for people beside them; what is not known yet is null and not left out.
 *
 * @param format of this tree, counted up when its meaning changes
 * @param agency null for the province's report
 * @param comparedWith the report that {@code changes} compares with, null where there is none before it
 * @param byIndex by index; an item that serves several indices is counted in each
 * @param byField by field of the indices; an item that serves several fields is counted in each
 * @param items what the figures were counted from
 */
public record ReportContent(int format, String id, String kindName, String subject, Letterhead letterhead, Period period, Agency agency,
		Version version, Totals totals, ComparedWith comparedWith, List<Change> changes, List<Group> byIndex, List<Group> byField,
		List<AgencyGroup> byAgency, List<Item> items, Narrative narrative, List<AgencyNarrative> agencyNarratives, List<Missing> missing,
		List<Indicator> indicators, Signature signature, List<String> recipients) {

	static final int FORMAT = 1;

	/** @param number null until issued, @param date null until issued */
	public record Letterhead(String superior, String issuer, String place, String symbol, String number, LocalDate date) {
	}

	/** @param code within the plan's year, such as {@code Q1}, @param windowText in words for people */
	public record Period(String id, String code, String name, String fullName, int year, LocalDate windowFrom, LocalDate windowTo, String windowText) {
	}

	/** @param name as it was called when the report was frozen */
	public record Agency(String code, String name) {
	}

	/**
	 * @param number 0 as long as nothing is frozen
	 * @param reason why there is a version after the first
	 * @param changes what it says otherwise than the version before
	 */
	public record Version(int number, String reason, List<VersionChange> changes, OffsetDateTime frozenAt) {
	}

	/** Both as texts, as a reader of papers compares them. */
	public record VersionChange(String label, String before, String now) {
	}

	public record ComparedWith(String id, String name, String windowText) {
	}

	/** A figure of the last report beside that of this one. */
	public record Change(String label, BigDecimal before, BigDecimal now, BigDecimal difference) {
	}

	public record Group(String code, String name, @JsonUnwrapped Totals totals) {
	}

	/** @param submittedText when the agency handed its report in, for people; null when it is missing */
	public record AgencyGroup(String code, String name, boolean submitted, String submittedText, @JsonUnwrapped Totals totals) {
	}

	/**
	 * @param lead name of the leading agency, {@code leadCode} its code
	 * @param firstDueText the day that the plan named, where it moved since; else null
	 * @param doneText null as long as nothing was handed in
	 * @param state see {@link vn.namro.reporting.reportfigures.ItemState}
	 * @param evidence documents cited within the window
	 */
	public record Item(String code, String title, String deliverable, List<String> indexes, String field, String leadCode, String lead, String coordinating,
			LocalDate due, String dueText, String firstDueText, String doneText, String state, String stateText, int evidence, int obstacle, int extension) {
	}

	public record Narrative(String result, String difficulties, String proposals) {
	}

	/** What an agency wrote; nulls where it has not handed in. */
	public record AgencyNarrative(String code, String name, String submittedText, String result, String difficulties, String proposals) {
	}

	public record Missing(String code, String name, String dueText) {
	}

	/** A line of the statistics appendix. */
	public record Indicator(String number, String code, String name, String unit, BigDecimal value, String note) {
	}

	/** @param authority above the title, such as "TM. ỦY BAN NHÂN DÂN"; null for an agency that signs in its own name */
	public record Signature(String authority, String title, String name) {
	}

	/** The same under a version. */
	ReportContent as(Version version) {
		return new ReportContent(this.format, this.id, this.kindName, this.subject, this.letterhead, this.period, this.agency, version, this.totals,
				this.comparedWith, this.changes, this.byIndex, this.byField, this.byAgency, this.items, this.narrative, this.agencyNarratives, this.missing,
				this.indicators, this.signature, this.recipients);
	}

	/** The same in other words. */
	public ReportContent with(Narrative narrative) {
		return new ReportContent(this.format, this.id, this.kindName, this.subject, this.letterhead, this.period, this.agency, this.version, this.totals,
				this.comparedWith, this.changes, this.byIndex, this.byField, this.byAgency, this.items, narrative, this.agencyNarratives, this.missing,
				this.indicators, this.signature, this.recipients);
	}

}
