package vn.namro.work.extension;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.work.request.Subject;

/** Starts and ends the process of a request for a later date; it belongs to the agency that asks. */
@Component
class ExtensionProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	ExtensionProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	/** @param answer what the head has to answer by when; the obligation of the decider is opened later */
	void start(ExtensionRequest request, Subject subject, Obligation answer, boolean confirmationNeeded, int earlierExtensions, int daysAsked) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(CommonVariables.TENANT.name(), subject.tenantId());
		variables.put(CommonVariables.OBLIGATION_ID.name(), request.id());
		variables.put(CommonVariables.OBLIGATION_KIND.name(), answer.kind().decisionInput());
		variables.put(CommonVariables.DUE_AT.name(), DeadlineVariables.date(answer.dueAt()));
		variables.put(CommonVariables.DUE_TEXT.name(), DeadlineVariables.dayText(answer.dueAt()));
		variables.put(CommonVariables.AGENCY_NAME.name(), subject.agencyName());
		variables.put(CommonVariables.SUBJECT_TITLE.name(), answer.title());
		variables.put(ExtensionModel.CONFIRMATION_NEEDED.name(), confirmationNeeded);
		variables.put(ExtensionModel.DATE_SET_BY.name(), subject.kind() == Obligation.Kind.COORDINATION ? Groups.COORDINATOR : Groups.LEADER);
		variables.put(ExtensionModel.EARLIER_EXTENSIONS.name(), earlierExtensions);
		variables.put(ExtensionModel.DAYS_ASKED.name(), daysAsked);
		this.starter.start(ExtensionModel.KEY, request.id(), variables);
	}

	void end(String requestId) {
		this.runtimeService.createMessageCorrelation(ExtensionModel.EXTENSION_VOID).processInstanceBusinessKey(requestId).correlateAll();
	}

}
