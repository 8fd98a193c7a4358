package vn.namro.planning.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.amendment.Effect.Kind;
import vn.namro.planning.plan.PlanItem;
import vn.namro.platform.workbook.Values;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.work.assignment.StandingAssignment;
import vn.namro.work.coordination.CoordinationAmendment;
import vn.namro.work.coordination.StandingPart;

/** What the change of one item does to its assignments: who keeps it, who loses it, who gets it. */
final class ItemEffects {

	private final PlanItem before;

	private final PlanItem after;

	private final List<StandingAssignment> standing;

	private final CoordinationAmendment coordination;

	private final Agencies agencies;

	private final List<Effect> effects = new ArrayList<>();

	/**
	 * @param before null: added
	 * @param after null: withdrawn
	 */
	ItemEffects(PlanItem before, PlanItem after, List<StandingAssignment> standing, CoordinationAmendment coordination, Agencies agencies) {
		this.before = before;
		this.after = after;
		this.standing = standing;
		this.coordination = coordination;
		this.agencies = agencies;
	}

	List<Effect> list() {
		List<StandingAssignment> leaving = new ArrayList<>(this.standing);
		List<String> coming = new ArrayList<>();
		for (String lead : this.after == null ? List.<String>of() : this.after.leads()) {
			Optional<StandingAssignment> keeper = keeper(lead, leaving);
			keeper.ifPresentOrElse(kept -> keep(kept, leaving), () -> comes(lead, coming));
		}
		boolean replaces = leaving.size() == 1 && coming.size() == 1 && !leaving.get(0).accepted();
		coming.forEach(lead -> start(lead, replaces ? leaving.get(0) : null));
		leaving.forEach(this::leave);
		return this.effects;
	}

	/** Who has the item already: given by the plan, or taken over from the agency that the plan names. */
	private Optional<StandingAssignment> keeper(String lead, List<StandingAssignment> leaving) {
		String inCharge = this.agencies.inCharge(lead).code();
		return leaving.stream().filter(one -> one.givenTo().equals(lead)).findFirst().or(() -> leaving.stream().filter(one -> one.leadAgency().equals(inCharge)).findFirst());
	}

	private void comes(String lead, List<String> coming) {
		String inCharge = this.agencies.inCharge(lead).code();
		if (!coming.contains(inCharge) && (inCharge.equals(lead) || !this.after.leads().contains(inCharge))) {
			coming.add(inCharge);
		}
	}

	private void keep(StandingAssignment kept, List<StandingAssignment> leaving) {
		leaving.remove(kept);
		if (kept.accepted()) {
			add(Kind.KEEP, kept.leadAgency(), kept.id(), null, null, kept.work());
			return;
		}
		LocalDate due = WorkingCalendar.day(kept.dueAt());
		if (this.before != null && !this.before.dueOn().equals(this.after.dueOn()) && !due.equals(this.after.dueOn())) {
			String to = Values.said(this.after.dueOn()) + (kept.submitted() ? " (áp dụng nếu kết quả bị trả lại)" : "");
			add(Kind.MOVE, kept.leadAgency(), kept.id(), Values.said(due), to, kept.work());
		}
		if (this.before != null && reworded()) {
			add(Kind.REWORD, kept.leadAgency(), kept.id(), null, null, kept.work());
		}
		parts(kept.id());
	}

	private boolean reworded() {
		return !Objects.equals(this.before.action(), this.after.action()) || !Objects.equals(this.before.deliverable(), this.after.deliverable())
				|| !Objects.equals(this.before.targetText(), this.after.targetText()) || !Objects.equals(this.before.deadlineWording(), this.after.deadlineWording());
	}

	private void start(String lead, StandingAssignment former) {
		String due = Values.said(this.after.dueOn());
		if (former == null) {
			add(Kind.START, lead, null, null, due, null);
			return;
		}
		add(Kind.REPLACE, lead, former.id(), nameOf(former.leadAgency()), due, former.work());
		parts(former.id());
	}

	private void leave(StandingAssignment leaving) {
		if (leaving.accepted()) {
			add(Kind.KEEP, leaving.leadAgency(), leaving.id(), null, null, leaving.work());
			return;
		}
		add(Kind.WITHDRAW, leaving.leadAgency(), leaving.id(), Values.said(WorkingCalendar.day(leaving.dueAt())), null, leaving.work());
	}

	/** Only what the decision changes: parts that came to an agency by a merger stay where they are. */
	private void parts(String assignment) {
		List<StandingPart> standing = this.coordination.standing(List.of(assignment));
		List<String> had = this.before == null ? List.of() : this.before.coordinators();
		standing.stream()
			.filter(part -> part.open() && had.contains(part.givenTo()) && !this.after.coordinators().contains(part.givenTo()))
			.filter(part -> !this.after.leads().contains(part.givenTo())) // the new lead's own part goes by itself
			.forEach(part -> add(Kind.WITHDRAW_PART, part.agencyCode(), part.id(), null, null, part.work()));
		this.after.coordinators()
			.stream()
			.filter(code -> !had.contains(code))
			.map(code -> this.agencies.inCharge(code).code())
			.distinct()
			.filter(code -> standing.stream().noneMatch(part -> part.agencyCode().equals(code)))
			.forEach(code -> add(Kind.START_PART, code, assignment, null, null, null));
	}

	private void add(Kind kind, String agency, String subject, String from, String to, String work) {
		String code = this.after == null ? this.before.code() : this.after.code();
		this.effects.add(new Effect(kind, code, agency, nameOf(agency), subject, from, to, work));
	}

	private String nameOf(String agency) {
		return this.agencies.find(agency).map(Agency::name).orElse(agency);
	}

}
