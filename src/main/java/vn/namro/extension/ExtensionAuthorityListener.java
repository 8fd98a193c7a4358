package vn.namro.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.people.Groups;

/** Reads who decides from what the decision extensionAuthority answered, and lets them owe it; where no row fits, the leaders decide. */
@Component
class ExtensionAuthorityListener implements ExecutionListener {

	private final ExtensionWork work;

	ExtensionAuthorityListener(ExtensionWork work) {
		this.work = work;
	}

	@Override
	public void notify(DelegateExecution execution) {
		String authority = ExtensionModel.AUTHORITY.find(execution).orElse(Groups.LEADER);
		Obligation decision = this.work.forward(CommonVariables.OBLIGATION_ID.get(execution), authority);
		ExtensionModel.AUTHORITY.set(execution, authority);
		CommonVariables.DUE_AT.set(execution, DeadlineVariables.date(decision.dueAt()));
		CommonVariables.DUE_TEXT.set(execution, DeadlineVariables.dayText(decision.dueAt()));
	}

}
