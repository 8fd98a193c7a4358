package vn.namro.scores.authoritydata;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the figures are there, which ends the escalation. */
@Component
class RecordFiguresDelegate implements JavaDelegate {

	private final AuthorityDataWork work;

	RecordFiguresDelegate(AuthorityDataWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordFigures(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
