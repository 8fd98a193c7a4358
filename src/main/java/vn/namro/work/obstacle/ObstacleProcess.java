package vn.namro.work.obstacle;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.work.request.Subject;

/** Starts and ends the process of an obstacle; it belongs to the agency that raised it. */
@Component
class ObstacleProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	private final Agencies agencies;

	ObstacleProcess(ProcessStarter starter, RuntimeService runtimeService, Agencies agencies) {
		this.starter = starter;
		this.runtimeService = runtimeService;
		this.agencies = agencies;
	}

	/** @param answer the obligation of the level that gets it first */
	void start(String obstacleId, Subject subject, Obligation answer, String addressee) {
		Map<String, Object> variables = DeadlineVariables.of(answer, this.agencies.get(subject.agencyCode()));
		variables.put(CommonVariables.OBLIGATION_ID.name(), answer.id());
		variables.put(ObstacleModel.OBSTACLE_ID.name(), obstacleId);
		variables.put(ObstacleModel.ADDRESSEE.name(), addressee);
		this.starter.start(ObstacleModel.KEY, obstacleId, variables);
	}

	void end(String obstacleId) {
		this.runtimeService.createMessageCorrelation(ObstacleModel.OBSTACLE_VOID).processInstanceBusinessKey(obstacleId).correlateAll();
	}

}
