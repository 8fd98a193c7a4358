package vn.namro.planning.step;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** What happens in a period of a step, from its first morning to the next period. */
@Component
class StepWork {

	private final Steps steps;

	private final StepLaunch launch;

	private final StepSums sums;

	private final Obligations obligations;

	private final Directory directory;

	private final EngineClock clock;

	StepWork(Steps steps, StepLaunch launch, StepSums sums, Obligations obligations, Directory directory, EngineClock clock) {
		this.steps = steps;
		this.launch = launch;
		this.sums = sums;
		this.obligations = obligations;
		this.directory = directory;
		this.clock = clock;
	}

	/** From now on the period is owed, by somebody where the plan names a person. */
	void open(String key, String title, OffsetDateTime dueAt, Optional<String> officer) {
		Step step = this.steps.running(key);
		this.obligations.open(Obligation.of(key, Obligation.Kind.STEP, step.agencyCode(), title, dueAt));
		this.steps.openPeriod(key, step.id(), Step.numberOf(key));
		officer.ifPresent(account -> this.obligations.name(key, account));
	}

	/** @param percent of this period; 100 says that it is done */
	void report(String key, int percent, String narrative) {
		String actor = this.directory.actor();
		this.steps.report(key, percent, narrative, actor, this.clock.now());
		this.obligations.name(key, actor);
	}

	/** Counts what was reported for the assignment; a period that is done is owed no more. */
	void record(String key) {
		OffsetDateTime doneAt = this.steps.doneAt(key);
		if (doneAt != null) {
			this.obligations.meet(key, doneAt);
		}
		this.sums.tell(List.of(this.steps.running(key).assignmentId()));
	}

	/** Plans the next period, unless nothing more is asked of the assignment. */
	void planNext(String key) {
		Step step = this.steps.running(key);
		if (this.steps.over(step.assignmentId())) {
			this.steps.finish(step.id(), 0);
		}
		else {
			this.launch.next(step, Step.numberOf(key));
		}
		this.sums.tell(List.of(step.assignmentId()));
	}

}
