package vn.namro.time.obligation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import vn.namro.platform.engine.EngineClock;

/**
 * Something an agency owes until a due instant. Whatever can lapse is an obligation, and escalates by one mechanism.
 *
 * @param id equal to the id of what is owed and to the business key of its process instance
 * @param officer account of the person in charge, null as long as nobody is named
 * @param deputy account of who is told beside the officer, null when nobody is
 * @param owedBy the role that owes it in the agency as long as nobody is named, null for its specialists
 * @param pointsAtStake points of the indices that depend on it, 0 when none are known
 * @param originalDueAt the first due instant, kept when the date moves
 * @param metAt when it was met
 * @param releasedAt when it ceased to be owed without being met, as a sheet that was locked
 */
public record Obligation(String id, Kind kind, String agencyCode, String title, String officer, String deputy, String owedBy,
		BigDecimal pointsAtStake, OffsetDateTime dueAt, OffsetDateTime originalDueAt, OffsetDateTime metAt, OffsetDateTime releasedAt) {

	/** The kinds that the escalation decisions know. */
	public enum Kind {

		ASSIGNMENT("assignment"), COORDINATION("coordination"), AGENCY_REPORT("agencyReport"), PERIODIC_REPORT("periodicReport"),
		SELF_SCORING("selfScoring"), APPRAISAL("appraisal"), STEP("step"), IMPLEMENTING_DOCUMENT("implementingDocument"),
		EXTENSION_REQUEST("extensionRequest"), OBSTACLE("obstacle"), EXPLANATION("explanation"),
		AUTHORITY_DATA("authorityData"), SCORE_PREPARATION("scorePreparation");

		private final String decisionInput;

		Kind(String decisionInput) {
			this.decisionInput = decisionInput;
		}

		/** The word by which models and decision tables call this kind. */
		public String decisionInput() {
			return this.decisionInput;
		}

	}

	/** An obligation not yet met, whose due instant is the original one and for which nobody is named. */
	public static Obligation of(String id, Kind kind, String agencyCode, String title, OffsetDateTime dueAt) {
		return new Obligation(id, kind, agencyCode, title, null, null, null, BigDecimal.ZERO, dueAt, dueAt, null, null);
	}

	/** The same with points at stake. @param points null when none are known */
	public Obligation worth(BigDecimal points) {
		return new Obligation(this.id, this.kind, this.agencyCode, this.title, this.officer, this.deputy, this.owedBy,
				points == null ? BigDecimal.ZERO : points, this.dueAt, this.originalDueAt, this.metAt, this.releasedAt);
	}

	/** The same, owed by whoever has a role in the agency. */
	public Obligation owedBy(String role) {
		return new Obligation(this.id, this.kind, this.agencyCode, this.title, this.officer, this.deputy, role, this.pointsAtStake, this.dueAt,
				this.originalDueAt, this.metAt, this.releasedAt);
	}

	/** Names it together with its due day: what is told of one due day is told anew when the day has moved. */
	public String dueKey() {
		return this.id + "/" + this.dueAt.atZoneSameInstant(EngineClock.ZONE).toLocalDate();
	}

	/** Whether it is still owed. */
	public boolean open() {
		return this.metAt == null && this.releasedAt == null;
	}

}
