package vn.namro.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code config/plans/<plan>.yaml}: a plan as its paper states it. What the paper leaves open is said so
 * ({@link Item#open()}), and a value that we chose carries an {@code assumption}.
 */
public record PlanFile(String code, String title, int year, String issuer, String number, Issued issued, Source source,
		String organisation, String criteriaSet, String note, List<LegalBasis> legalBases, List<Baseline> baseline,
		List<FieldChange> fields, List<Contradiction> contradictions, List<IndexTarget> targets, List<General> general,
		OpenDeadline openDeadline, List<Item> items, Milestones milestones) {

	public record Issued(String wording, LocalDate date, String assumption) {
	}

	public record Source(String document, String note) {
	}

	public record LegalBasis(String number, LocalDate date, String issuer, String title, String note) {
	}

	/** Result of an index in the year before. */
	public record Baseline(String index, int year, BigDecimal score, BigDecimal maximum, BigDecimal percentage, Integer rank,
			Integer outOf, Integer rankChange, String note) {
	}

	public record FieldChange(String index, String field, Integer rankChange, String note) {
	}

	/** Two statements of the paper that cannot both be right; both are kept. */
	public record Contradiction(String subject, String first, String second, String note) {
	}

	public record IndexTarget(String index, String target, BigDecimal value, String unit, String source, String note) {
	}

	/** A general duty, asked of everybody and not assigned. */
	public record General(String code, String action, String source, String note) {
	}

	/** The date that stands in where the paper names none. */
	public record OpenDeadline(LocalDate due, String assumption) {
	}

	/** The calendar of the scoring campaign; all days are included whole. */
	public record Milestones(LocalDate scoringOpens, LocalDate selfScoringDue, LocalDate selfScoringCloses, LocalDate appraisalDue,
			int explanationDays, LocalDate appraisalCloses, String assumption) {
	}

	/**
	 * A task of the plan.
	 *
	 * @param lead code of the one leading agency; null when {@code leads} is given
	 * @param leads code of a collective each of whose agencies leads an assignment of its own
	 * @param indexes the index nodes it serves, such as {@code PAR.3} or {@code PAPI}
	 * @param open names of the fields that the paper leaves open
	 */
	public record Item(String code, String source, List<String> indexes, String action, String lead, String leads,
			Coordinators coordinators, String deliverable, Target target, Deadline deadline, List<String> open, String note) {
	}

	/** @param agencies codes of agencies or collectives */
	public record Coordinators(String wording, List<String> agencies, String note) {
	}

	public record Target(String metric, String comparison, BigDecimal value, String unit, String note) {

		/** For people: metric, comparison, value and unit in one line. */
		String text() {
			return this.metric + " " + this.comparison + " " + this.value.toPlainString() + " " + this.unit;
		}

	}

	/** @param due null where the paper names no date and the plan's {@link OpenDeadline} applies */
	public record Deadline(String wording, Kind kind, LocalDate due, String assumption) {

		public enum Kind {

			OPEN, WHOLEYEAR, BEFORE, FIXED, CONTINUOUS, QUARTERLY, ONEVENT

		}

	}

}
