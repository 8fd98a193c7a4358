package vn.namro.work.obstacle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that an obstacle was answered, which ends the escalation. */
@Component
class RecordAnswerDelegate implements JavaDelegate {

	private final ObstacleWork work;

	RecordAnswerDelegate(ObstacleWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordAnswer(ObstacleModel.OBSTACLE_ID.get(execution));
	}

}
