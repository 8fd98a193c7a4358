package vn.namro.results.indexresult;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the published result as it is now. */
@Component
class FreezeResultDelegate implements JavaDelegate {

	private final ResultWork work;

	FreezeResultDelegate(ResultWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.freeze(IndexResultModel.PLAN_CODE.get(execution), IndexResultModel.CRITERIA_SET.get(execution));
	}

}
