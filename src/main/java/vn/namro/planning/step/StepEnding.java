package vn.namro.planning.step;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.time.obligation.ObligationEnded;
import vn.namro.time.obligation.Obligations;

/** Ends steps before they are done: by people, or because their assignment is asked for no longer. */
@Component
public class StepEnding {

	private static final String WITHDRAWN = "Nhiệm vụ của tỉnh không còn thực hiện.";

	private static final int REASON_LENGTH = 500;

	private final Steps steps;

	private final StepProcess process;

	private final StepSums sums;

	private final Obligations obligations;

	private final EngineClock clock;

	StepEnding(Steps steps, StepProcess process, StepSums sums, Obligations obligations, EngineClock clock) {
		this.steps = steps;
		this.process = process;
		this.sums = sums;
		this.obligations = obligations;
		this.clock = clock;
	}

	/**
	 * Ends a running step.
	 * @throws InvalidInputException without a reason, or when the step does not run
	 */
	@Transactional
	public void end(long stepId, String reason) {
		if (reason == null || reason.isBlank() || reason.length() > REASON_LENGTH) {
			throw new InvalidInputException("Cần ghi lý do dừng bước, không quá " + REASON_LENGTH + " ký tự.");
		}
		Step step = this.steps.get(stepId);
		if (!end(step, reason.strip())) {
			throw new InvalidInputException("Bước “" + step.action() + "” không còn thực hiện.");
		}
		this.sums.tell(java.util.List.of(step.assignmentId()));
	}

	@EventListener
	void assignmentEnded(ObligationEnded event) {
		var running = this.steps.runningFor(event.obligationId());
		if (!running.isEmpty() && this.obligations.get(event.obligationId()).releasedAt() != null) {
			running.forEach(step -> end(step, WITHDRAWN));
		}
	}

	private boolean end(Step step, String reason) {
		if (!this.steps.end(step.id(), reason)) {
			return false;
		}
		if (this.steps.opened(step.runningId())) {
			this.obligations.release(step.runningId(), this.clock.now());
		}
		this.process.end(step.runningId());
		return true;
	}

}
