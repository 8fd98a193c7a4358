package vn.namro.work.obstacle;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;

/** A leader of the province answers an obstacle. */
@Component
class AnswerByLeaderListener extends AnswerListener {

	AnswerByLeaderListener(ObstacleWork work) {
		super(work, Groups.LEADER);
	}

}
