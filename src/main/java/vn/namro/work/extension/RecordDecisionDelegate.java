package vn.namro.work.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Lets the decision on a request take effect. */
@Component
class RecordDecisionDelegate implements JavaDelegate {

	private final ExtensionWork work;

	RecordDecisionDelegate(ExtensionWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordDecision(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
