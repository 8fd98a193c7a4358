package vn.namro.work.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

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
