package vn.namro.work.extension;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceForm;

/** Whoever may decide grants a later date, or refuses it with a reason. */
abstract class ExtensionDecisionListener extends ReviewListener {

	private final ExtensionWork work;

	private final ExtensionText text;

	private final EvidenceForm evidenceForm;

	ExtensionDecisionListener(ExtensionWork work, ExtensionText text, EvidenceForm evidenceForm) {
		super(ExtensionModel.GRANTED);
		this.work = work;
		this.text = text;
		this.evidenceForm = evidenceForm;
	}

	@Override
	protected void prepare(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		ExtensionModel.REQUEST_TEXT.set(task, this.text.of(id));
		task.setVariable(ExtensionModel.NEW_DUE_DATE, this.work.wantedDay(id).toString());
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		if (!review.accepted()) {
			this.work.refuse(id, review.remark());
			return;
		}
		FormInput input = FormInput.of(task);
		this.work.grant(id, day(input), input.ticked(ExtensionModel.OBJECTIVE_CONFIRMED), this.evidenceForm.optional(input));
	}

	private static LocalDate day(FormInput input) {
		String day = input.required(ExtensionModel.NEW_DUE_DATE, "Hạn mới");
		try {
			return LocalDate.parse(day);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException("Hạn mới '" + day + "' không phải là ngày hợp lệ.");
		}
	}

}
