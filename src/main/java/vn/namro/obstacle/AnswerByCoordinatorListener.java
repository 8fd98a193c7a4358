package vn.namro.obstacle;

import org.springframework.stereotype.Component;
import vn.namro.people.Groups;

/** The coordinator answers an obstacle, or passes it on to the leaders. */
@Component
class AnswerByCoordinatorListener extends AnswerListener {

	AnswerByCoordinatorListener(ObstacleWork work) {
		super(work, Groups.COORDINATOR);
	}

}
