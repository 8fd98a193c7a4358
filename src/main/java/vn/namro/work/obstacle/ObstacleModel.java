package vn.namro.work.obstacle;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that obstacle.bpmn, its forms and Java share. */
final class ObstacleModel {

	static final String KEY = "obstacle";

	/** The obstacle was taken back, or what it is about has ended. */
	static final String OBSTACLE_VOID = "obstacleVoid";

	/** Id of the obstacle; the obligation to answer is another one at each level. */
	static final ProcessVariable<String> OBSTACLE_ID = ProcessVariable.text("obstacleId");

	/** The level that gets it first: {@code head}, {@code coordinator} or {@code leader}. */
	static final ProcessVariable<String> ADDRESSEE = ProcessVariable.text("addressee");

	static final ProcessVariable<Boolean> PASSED_ON = ProcessVariable.flag("passedOn");

	// fields of the forms

	/** {@code answer} or {@code passOn}. */
	static final String ANSWER_KIND = "answerKind";

	static final String ANSWER_TEXT = "answerText";

	/** The obstacle with what was said about it so far. */
	static final LongText OBSTACLE_TEXT = new LongText("obstacleText");

	private ObstacleModel() {
	}

}
