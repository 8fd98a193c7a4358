package vn.namro.scores.authoritydata;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the time for figures is over, or that they are needed no longer. */
@Component
class CloseFiguresDelegate implements JavaDelegate {

	private final AuthorityDataWork work;

	CloseFiguresDelegate(AuthorityDataWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.close(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
