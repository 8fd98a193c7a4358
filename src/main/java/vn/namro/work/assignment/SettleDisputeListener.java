package vn.namro.work.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.work.assignment.AssignmentModel.Choice;

/** The coordinator keeps disputed work where it is, or gives it to another agency. */
@Component
class SettleDisputeListener extends UserTaskListener {

	private final AssignmentWork work;

	private final Handover handover;

	SettleDisputeListener(AssignmentWork work, Handover handover) {
		this.work = work;
		this.handover = handover;
	}

	@Override
	protected void prepare(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		AssignmentModel.AGENCIES.set(task, this.handover.candidates(id).stream().map(agency -> new Choice(agency.code(), agency.name())).toList());
		AssignmentModel.DISPUTE_TEXT.set(task, this.work.disputeText(id));
	}

	@Override
	protected void record(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		FormInput input = FormInput.of(task);
		String settlement = input.required(AssignmentModel.SETTLEMENT, "Quyết định");
		String reason = input.required(AssignmentModel.SETTLEMENT_REASON, "Lý do");
		switch (settlement) {
			case "keep" -> this.work.keepLead(id, reason);
			case "move" -> this.handover.move(id, input.required(AssignmentModel.NEW_AGENCY, "Cơ quan nhận"), reason);
			default -> throw new InvalidInputException("Quyết định '" + settlement + "' không hợp lệ.");
		}
		AssignmentModel.LEAD_CHANGED.set(task, settlement.equals("move"));
	}

}
