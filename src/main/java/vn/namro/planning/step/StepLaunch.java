package vn.namro.planning.step;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Begins steps, and the next period of a step when one is over; never two periods of a step at a time. */
@Component
public class StepLaunch {

	private static final int TITLE_LENGTH = 200;

	private final Steps steps;

	private final Agencies agencies;

	private final Directory directory;

	private final WorkingCalendar calendar;

	private final StepProcess process;

	private final StepSums sums;

	private final EngineClock clock;

	StepLaunch(Steps steps, Agencies agencies, Directory directory, WorkingCalendar calendar, StepProcess process, StepSums sums,
			EngineClock clock) {
		this.steps = steps;
		this.agencies = agencies;
		this.directory = directory;
		this.calendar = calendar;
		this.process = process;
		this.sums = sums;
		this.clock = clock;
	}

	/**
	 * Begins all steps of a plan that nobody has begun.
	 * @throws InvalidInputException naming the steps whose last day is over or whose assignment is
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void start(long agencyPlanId) {
		List<Step> planned = this.steps.planned(agencyPlanId);
		List<String> complaints = planned.stream().flatMap(step -> complaint(step).stream()).toList();
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		planned.forEach(this::begin);
		this.sums.tell(planned.stream().map(Step::assignmentId).distinct().toList());
	}

	/** Plans the first period after some number that is not over yet; without one the step is done. */
	void next(Step step, int number) {
		LocalDate today = LocalDate.now(this.clock);
		List<Period> left = periods(step).stream().filter(period -> period.number() > number).toList();
		Optional<Period> next = left.stream().filter(period -> !period.dueOn().isBefore(today)).findFirst();
		if (next.isPresent()) {
			plan(step, next.get(), left.indexOf(next.get()));
		}
		else {
			this.steps.finish(step.id(), left.size());
		}
	}

	private Optional<String> complaint(Step step) {
		if (this.steps.over(step.assignmentId())) {
			return Optional.of("Bước “" + step.action() + "”: nhiệm vụ không còn thực hiện, hãy bỏ nhiệm vụ khỏi kế hoạch.");
		}
		boolean past = step.dueOn().isBefore(LocalDate.now(this.clock));
		return past ? Optional.of("Bước “" + step.action() + "”: ngày cuối đã qua, hãy sửa lại.") : Optional.empty();
	}

	/** Days that are over already ask for nothing. */
	private void begin(Step step) {
		LocalDate today = LocalDate.now(this.clock);
		if (step.startsOn().isBefore(today)) {
			StepDraft draft = new StepDraft(step.action(), step.agencyCode(), step.account(), step.rhythm(), today, step.dueOn());
			this.steps.rewrite(step.id(), draft, draft.rhythm().periods(today, step.dueOn(), this.calendar::isWorkingDay).size());
		}
		next(this.steps.get(step.id()), 0);
	}

	private void plan(Step step, Period period, int missed) {
		String key = step.keyOf(period);
		String periodText = step.rhythm() == Rhythm.ONCE ? "" : step.rhythm().label() + ", kỳ đến hạn " + DeadlineVariables.dayText(due(period));
		String title = step.action() + (periodText.isEmpty() ? "" : " (" + periodText + ")");
		Obligation obligation = Obligation.of(key, Obligation.Kind.STEP, step.agencyCode(), cut(title), due(period));
		this.steps.run(step.id(), key, missed);
		Agency agency = this.agencies.get(step.agencyCode());
		boolean present = this.directory.peopleOf(Groups.SPECIALIST, agency.tenantId()).contains(step.account());
		this.process.start(obligation, agency, present ? step : step.forAnybody(), this.steps.subject(step.assignmentId()), period, periodText);
	}

	private List<Period> periods(Step step) {
		return step.rhythm().periods(step.startsOn(), step.dueOn(), this.calendar::isWorkingDay);
	}

	private static OffsetDateTime due(Period period) {
		return WorkingCalendar.endOf(period.dueOn());
	}

	private static String cut(String title) {
		return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…";
	}

}
