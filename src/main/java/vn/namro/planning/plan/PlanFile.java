package vn.namro.planning.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import vn.namro.platform.workbook.Values;
import vn.namro.proving.proof.DeclaredProof;

/**
 * {@code config/plans/<plan>.yaml}: a plan as its paper states it. What the paper leaves open is said so
 * ({@link Item#open()}), and a value that we chose carries an {@code assumption}.
 */
public record PlanFile(String code, String title, int year, String issuer, String coordinator, String number, Issued issued, Source source,
		String organisation, String criteriaSet, String note, List<LegalBasis> legalBases, List<Parent> parents, List<Baseline> baseline,
		List<FieldChange> fields, List<Contradiction> contradictions, List<IndexTarget> targets, List<General> general,
		Answerable answerable, OpenDeadline openDeadline, List<Item> items, Milestones milestones, List<Waiver> waivers,
		ImplementingDocument implementingDocument, List<CampaignEntry> campaigns) {

	public PlanFile {
		legalBases = list(legalBases);
		parents = list(parents);
		baseline = list(baseline);
		fields = list(fields);
		contradictions = list(contradictions);
		targets = list(targets);
		general = list(general);
		items = list(items);
		waivers = list(waivers);
		campaigns = list(campaigns);
	}

	public record Issued(String wording, LocalDate date, String assumption) {
	}

	public record Source(String document, String note) {
	}

	public record LegalBasis(String number, LocalDate date, String issuer, String title, String note) {
	}

	/** @param code of the plan in the system, where it is known here */
	public record Parent(String number, LocalDate date, String issuer, String title, String code) {
	}

	/**
	 * The document that each agency taking part issues to carry the plan out, and sends to the coordinator.
	 *
	 * @param wording the words of the paper
	 * @param withinDays days after the plan was issued in which it is due
	 * @param assumption why the number of days is ours and not the paper's
	 */
	public record ImplementingDocument(String wording, Integer withinDays, String source, String assumption) {
	}

	/** Who answers for an item that names nobody itself. */
	public record Answerable(String wording, String source) {
	}

	/**
	 * A gap that somebody accepts before the plan is issued.
	 *
	 * @param rule code of the coverage rule
	 * @param items codes of the items; empty for all of the plan
	 * @param by name and office of who accepts it
	 */
	public record Waiver(String rule, List<String> items, String reason, String by) {

		public Waiver {
			items = list(items);
		}

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

	/**
	 * What the plan wants an index to reach.
	 *
	 * @param rank rank at the worst; null where the paper names none
	 * @param group group of the ranking, as the paper words it
	 */
	public record IndexTarget(String index, String target, BigDecimal value, String unit, Integer rank, String group, String source, String note) {
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
	 * A criteria set that is scored in the plan's year.
	 *
	 * @param milestones its own calendar; null where the plan's holds
	 * @param authorityDataDue last day for the bodies that hold figures; null for that of self-scoring
	 */
	public record CampaignEntry(String criteriaSet, Mode mode, Milestones milestones, LocalDate authorityDataDue) {

		/** Who fills the lines. */
		public enum Mode {

			@JsonProperty("byLead")
			BY_LEAD, @JsonProperty("byAgency")
			BY_AGENCY

		}

	}

	/**
	 * A task of the plan.
	 *
	 * @param indexes the index nodes it serves, such as {@code PAR.3} or {@code PAPI}
	 * @param shortcoming what was wrong, as last year's result shows
	 * @param lead code of the one leading agency; null when {@code leads} is given
	 * @param leads code of a collective each of whose agencies leads an assignment of its own
	 * @param answerable the leader who answers for it; null for whom {@link PlanFile#answerable()} names
	 * @param pointsAtStake points of the index that depend on it; null where nobody reckoned them
	 * @param open names of the fields that the paper leaves open
	 * @param evidence the documents that have to prove the result; empty for any one where a deliverable is named
	 */
	public record Item(String code, String source, List<String> indexes, String shortcoming, String cause, String action, String lead, String leads,
			Coordinators coordinators, String answerable, String deliverable,
			@JsonAlias("target") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Target> targets, Deadline deadline,
			BigDecimal pointsAtStake, List<String> open, String note, List<DeclaredProof> evidence) {

		public Item {
			indexes = list(indexes);
			targets = targets == null ? List.of() : targets.stream().filter(Objects::nonNull).toList();
			open = list(open);
			evidence = list(evidence);
		}

	}

	/** @param agencies codes of agencies or collectives */
	public record Coordinators(String wording, List<String> agencies, String note) {

		public Coordinators {
			agencies = list(agencies);
		}

	}

	public record Target(String metric, String comparison, BigDecimal value, String unit, String note) {

		private static final Pattern WORDS = Pattern.compile("(?<metric>.+?)\\s*(?<comparison>>=|<=|≥|≤|=|>|<)\\s*(?<value>[-\\d.,]+)\\s*(?<unit>.*)", Pattern.DOTALL);

		private static final Pattern DECIMAL_POINT = Pattern.compile("-?\\d+\\.\\d+");

		/** Reads what {@link #text()} writes; nothing when a part is missing. */
		public static Optional<Target> read(String line) {
			Matcher words = WORDS.matcher(line);
			return words.matches() ? number(words.group("value")).map(value -> new Target(words.group("metric").strip(), words.group("comparison"), value,
					words.group("unit").isBlank() ? null : words.group("unit").strip(), null)) : Optional.empty();
		}

		/** A lone point is a decimal point here, because that is how targets are written out. */
		private static Optional<BigDecimal> number(String text) {
			return DECIMAL_POINT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Values.decimal(text);
		}

		/** For people: metric, comparison, value and unit in one line. */
		public String text() {
			return this.metric + " " + this.comparison + " " + this.value.toPlainString() + (this.unit == null ? "" : " " + this.unit);
		}

	}

	/**
	 * When an item is due.
	 *
	 * @param wording the words of the paper
	 * @param due the last day, included whole; null where the paper names no date and the plan's {@link OpenDeadline} applies
	 * @param event what it waits for, of the kind {@code onEvent}
	 * @param assumption why the day is ours and not the paper's
	 */
	public record Deadline(String wording, Kind kind, LocalDate due, String event, String assumption) {

		/** The words of files; data kept by earlier versions have the names of the constants. */
		public enum Kind {

			@JsonProperty("open")
			@JsonAlias("OPEN")
			OPEN, @JsonProperty("wholeYear")
			@JsonAlias("WHOLEYEAR")
			WHOLEYEAR, @JsonProperty("before")
			@JsonAlias("BEFORE")
			BEFORE, @JsonProperty("fixed")
			@JsonAlias("FIXED")
			FIXED, @JsonProperty("continuous")
			@JsonAlias("CONTINUOUS")
			CONTINUOUS, @JsonProperty("quarterly")
			@JsonAlias("QUARTERLY")
			QUARTERLY, @JsonProperty("monthly")
			MONTHLY, @JsonProperty("onEvent")
			@JsonAlias("ONEVENT")
			ONEVENT

		}

	}

	/** Codes of all criteria sets that are scored in the plan's year, its own first. */
	public List<String> criteriaSets() {
		return Stream.concat(Stream.of(this.criteriaSet), this.campaigns.stream().map(CampaignEntry::criteriaSet)).filter(Objects::nonNull).distinct().toList();
	}

	private static <T> List<T> list(List<T> list) {
		return list == null ? List.of() : List.copyOf(list);
	}

}
