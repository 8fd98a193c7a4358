package vn.namro.escalation;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.ObligationEnded;
import vn.namro.organisation.Agency;

/** Starts and ends the escalation of a lapsed obligation. */
@Component
class EscalationProcess {

	private final RuntimeService runtimeService;

	EscalationProcess(RuntimeService runtimeService) {
		this.runtimeService = runtimeService;
	}

	/**
	 * Starts the ladder at the step after the last recorded level.
	 * @return false when the obligation escalates already
	 */
	boolean start(Obligation obligation, Agency agency, int recordedLevel) {
		if (isRunning(obligation.id())) {
			return false;
		}
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(EscalationModel.ESCALATION_LEVEL.name(), recordedLevel);
		this.runtimeService.createProcessInstanceByKey(EscalationModel.KEY)
			.processDefinitionWithoutTenantId()
			.businessKey(obligation.id())
			.setVariables(variables)
			.execute();
		return true;
	}

	@EventListener
	void end(ObligationEnded event) {
		this.runtimeService.createMessageCorrelation(EscalationModel.OBLIGATION_MET)
			.processInstanceBusinessKey(event.obligationId())
			.correlateAll();
	}

	private boolean isRunning(String obligationId) {
		return this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(EscalationModel.KEY)
			.processInstanceBusinessKey(obligationId)
			.count() > 0;
	}

}
