package vn.namro.work.explanation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.proving.evidence.EvidenceForm;

/** The head explains why something is overdue. */
@Component
class GiveExplanationListener extends UserTaskListener {

	private final ExplanationWork work;

	private final EvidenceForm evidenceForm;

	GiveExplanationListener(ExplanationWork work, EvidenceForm evidenceForm) {
		this.work = work;
		this.evidenceForm = evidenceForm;
	}

	@Override
	protected void prepare(DelegateTask task) {
		ExplanationModel.QUESTION_TEXT.set(task, this.work.question(ExplanationModel.EXPLANATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		String text = input.required(ExplanationModel.EXPLANATION_TEXT.name(), "Nội dung giải trình");
		this.work.explain(ExplanationModel.EXPLANATION_ID.get(task), text, this.evidenceForm.optional(input));
	}

}
