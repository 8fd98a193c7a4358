package vn.namro.time.escalation;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.ObligationEnded;
import vn.namro.time.obligation.ObligationMoved;

/** Starts and ends the escalation of a lapsed obligation. */
@Component
class EscalationProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	EscalationProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	/** Starts the ladder at the step after the last recorded level; an obligation that escalates already is left alone. */
	void start(Obligation obligation, Agency agency, int recordedLevel) {
		if (isRunning(obligation.id())) {
			return;
		}
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(EscalationModel.ESCALATION_LEVEL.name(), recordedLevel);
		variables.put(EscalationModel.POINTS_AT_STAKE.name(), obligation.pointsAtStake().doubleValue());
		variables.put(EscalationModel.AGENCY_KIND.name(), agency.kind());
		this.starter.start(EscalationModel.KEY, obligation.id(), variables);
	}

	@EventListener
	void end(ObligationEnded event) {
		end(event.obligationId());
	}

	/** The ladder of the old due instant ends; the new one has its own when it lapses. */
	@EventListener
	void end(ObligationMoved event) {
		end(event.obligationId());
	}

	private void end(String obligationId) {
		this.runtimeService.createMessageCorrelation(EscalationModel.OBLIGATION_ENDED)
			.processInstanceBusinessKey(obligationId)
			.correlateAll();
	}

	private boolean isRunning(String obligationId) {
		return this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(EscalationModel.KEY)
			.processInstanceBusinessKey(obligationId)
			.count() > 0;
	}

}
