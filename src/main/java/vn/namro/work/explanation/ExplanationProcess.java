package vn.namro.work.explanation;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.work.request.Subject;

/** Starts and ends the process of a demanded explanation; it belongs to the agency that explains. */
@Component
class ExplanationProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	private final Agencies agencies;

	ExplanationProcess(ProcessStarter starter, RuntimeService runtimeService, Agencies agencies) {
		this.starter = starter;
		this.runtimeService = runtimeService;
		this.agencies = agencies;
	}

	/** @param explanation the obligation of the first round */
	void start(ExplanationRequest request, Subject subject, Obligation explanation) {
		Map<String, Object> variables = DeadlineVariables.of(explanation, this.agencies.get(subject.agencyCode()));
		variables.put(ExplanationModel.EXPLANATION_ID.name(), request.id());
		variables.put(ExplanationModel.ASKED_AS.name(), request.askedAs());
		this.starter.start(ExplanationModel.KEY, request.id(), variables);
	}

	void withdraw(String requestId) {
		this.runtimeService.createMessageCorrelation(ExplanationModel.EXPLANATION_WITHDRAWN).processInstanceBusinessKey(requestId).correlateAll();
	}

}
