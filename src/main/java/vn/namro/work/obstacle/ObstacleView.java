package vn.namro.work.obstacle;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * An obstacle as people and programs read it.
 *
 * @param raisedBy name of the raiser
 * @param wanted what the raiser proposes, empty when nothing
 * @param status {@code open}, {@code answered}, {@code withdrawn} or {@code ended}, and in Vietnamese
 * @param levels those that had it on their desk, in order
 */
public record ObstacleView(int number, String raisedBy, OffsetDateTime raised, String description, String wanted, String status, String statusText,
		List<Level> levels) {

	/**
	 * What a level said.
	 *
	 * @param role {@code head}, {@code coordinator} or {@code leader}, and what people call it
	 * @param due until when it had to answer
	 * @param answer null as long as it waits
	 */
	public record Level(String role, String roleText, OffsetDateTime due, String answeredBy, OffsetDateTime answered, boolean passedOn, String answer) {
	}

}
