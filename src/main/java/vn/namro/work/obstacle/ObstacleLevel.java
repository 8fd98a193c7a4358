package vn.namro.work.obstacle;

import java.time.OffsetDateTime;

/**
 * A level that has or had an obstacle on its desk.
 *
 * @param role {@code head}, {@code coordinator} or {@code leader}
 * @param obligationId the obligation to answer at this level
 * @param passedOn whether it went up to the next level
 * @param answer the answer, or what was said when passing it on; null as long as it waits
 */
public record ObstacleLevel(String obstacleId, String role, String obligationId, String answeredBy, OffsetDateTime answeredAt, boolean passedOn,
		String answer) {

	public boolean waiting() {
		return this.answeredAt == null;
	}

}
