package vn.namro.work.explanation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that an explanation was given, which ends the escalation. */
@Component
class RecordExplanationDelegate implements JavaDelegate {

	private final ExplanationWork work;

	RecordExplanationDelegate(ExplanationWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordExplanation(ExplanationModel.EXPLANATION_ID.get(execution));
	}

}
