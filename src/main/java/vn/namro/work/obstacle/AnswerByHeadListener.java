package vn.namro.work.obstacle;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;

/** The head answers an obstacle of the own agency, or passes it on to the coordinator. */
@Component
class AnswerByHeadListener extends AnswerListener {

	AnswerByHeadListener(ObstacleWork work) {
		super(work, Groups.HEAD);
	}

}
