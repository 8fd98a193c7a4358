package vn.namro.time.deadline;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.ObligationEnded;
import vn.namro.time.obligation.ObligationMoved;
import vn.namro.time.obligation.ObligationOpened;
import vn.namro.time.obligation.Obligations;

/** Watches the due instant of every obligation from the moment it is owed until it ends, and starts over when it moves. */
@Component
class DeadlineProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	private final Obligations obligations;

	private final Agencies agencies;

	DeadlineProcess(ProcessStarter starter, RuntimeService runtimeService, Obligations obligations, Agencies agencies) {
		this.starter = starter;
		this.runtimeService = runtimeService;
		this.obligations = obligations;
		this.agencies = agencies;
	}

	@EventListener
	void start(ObligationOpened event) {
		start(event.obligationId());
	}

	@EventListener
	void startOver(ObligationMoved event) {
		end(event.obligationId());
		start(event.obligationId());
	}

	@EventListener
	void end(ObligationEnded event) {
		end(event.obligationId());
	}

	private void start(String obligationId) {
		Obligation obligation = this.obligations.get(obligationId);
		this.starter.start(DeadlineModel.KEY, obligationId, DeadlineVariables.of(obligation, this.agencies.get(obligation.agencyCode())));
	}

	private void end(String obligationId) {
		this.runtimeService.createMessageCorrelation(DeadlineModel.DEADLINE_VOID)
			.processInstanceBusinessKey(obligationId)
			.correlateAll();
	}

}
