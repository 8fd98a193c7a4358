package vn.namro.planning.implementingdocument;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.proving.evidence.EvidenceForm;

/** The agency records number, date and abstract of the document that it issued. */
@Component
class SendDocumentListener extends UserTaskListener {

	private final ImplementingDocumentWork work;

	private final EvidenceForm evidenceForm;

	SendDocumentListener(ImplementingDocumentWork work, EvidenceForm evidenceForm) {
		this.work = work;
		this.evidenceForm = evidenceForm;
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.send(CommonVariables.OBLIGATION_ID.get(task), this.evidenceForm.required(FormInput.of(task)));
	}

}
