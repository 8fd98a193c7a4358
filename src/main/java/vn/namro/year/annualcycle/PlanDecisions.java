package vn.namro.year.annualcycle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.planning.coverage.Coverage;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.work.assignment.AssignmentLaunch;

/** What the coordinator and the leader decide about the plan of a year. */
@Component
class PlanDecisions {

	private final Plans plans;

	private final AssignmentLaunch assignments;

	private final Coverage coverage;

	private final Criteria criteria;

	private final Directory directory;

	private final EngineClock clock;

	PlanDecisions(Plans plans, AssignmentLaunch assignments, Coverage coverage, Criteria criteria, Directory directory, EngineClock clock) {
		this.plans = plans;
		this.assignments = assignments;
		this.coverage = coverage;
		this.criteria = criteria;
		this.directory = directory;
		this.clock = clock;
	}

	void checked(String planCode, String remark) {
		record(planCode, "CHECKED", remark);
	}

	/**
	 * @param number empty as long as the office has not numbered the paper
	 * @param date ISO day, empty for today
	 * @throws InvalidInputException when the date is wrong, or the plan has gaps that nobody accepts
	 */
	void issued(String planCode, String number, String date) {
		this.coverage.requireClear(planCode);
		this.criteria.freeze(this.plans.get(planCode).criteriaSet(), this.clock.now());
		try {
			this.plans.issue(planCode, number, date.isEmpty() ? LocalDate.now(this.clock) : LocalDate.parse(date));
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException("Ngày ban hành không hợp lệ.");
		}
		record(planCode, "ISSUED", number);
	}

	void returned(String planCode, String reason) {
		record(planCode, "RETURNED", reason);
	}

	int openAssignments(String planCode) {
		return this.assignments.countOpen(planCode);
	}

	void closed(String planCode, String summary) {
		this.plans.close(planCode, summary);
		record(planCode, "CLOSED", summary);
	}

	private void record(String planCode, String decision, String remark) {
		this.plans.recordDecision(planCode, decision, remark, this.directory.actor(), this.clock.now());
	}

}
