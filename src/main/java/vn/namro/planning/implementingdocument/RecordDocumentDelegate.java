package vn.namro.planning.implementingdocument;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the agency sent its document, which ends the escalation, and tells the coordinator. */
@Component
class RecordDocumentDelegate implements JavaDelegate {

	private final ImplementingDocumentWork work;

	RecordDocumentDelegate(ImplementingDocumentWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.record(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
