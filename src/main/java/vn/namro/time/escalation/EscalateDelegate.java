package vn.namro.time.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.time.obligation.DeadlineVariables;

/** Takes the step of the ladder whose time has come. */
@Component
class EscalateDelegate implements JavaDelegate {

	private final Escalations escalations;

	EscalateDelegate(Escalations escalations) {
		this.escalations = escalations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		int level = EscalationModel.STEP_LEVEL.get(execution);
		this.escalations.escalate(CommonVariables.OBLIGATION_ID.get(execution), level, EscalationModel.STEP_RECIPIENTS.get(execution),
				DeadlineVariables.instant(EscalationModel.NEXT_STEP_AT.get(execution)));
		EscalationModel.ESCALATION_LEVEL.set(execution, level);
	}

}
