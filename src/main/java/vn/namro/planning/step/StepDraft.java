package vn.namro.planning.step;

import java.time.LocalDate;

/**
 * A step as somebody writes it down.
 *
 * @param agencyCode the agency of the plan, or a unit of it
 * @param account who does it; null: whoever of the agency's specialists takes it
 */
public record StepDraft(String action, String agencyCode, String account, Rhythm rhythm, LocalDate startsOn, LocalDate dueOn) {

	/** The same step for an assignment that is due earlier: it is cut, not dropped. */
	public StepDraft until(LocalDate lastDay) {
		LocalDate due = this.dueOn.isAfter(lastDay) ? lastDay : this.dueOn;
		return new StepDraft(this.action, this.agencyCode, this.account, this.rhythm, this.startsOn.isAfter(due) ? due : this.startsOn, due);
	}

}
