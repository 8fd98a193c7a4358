package vn.namro.reporting.reportfigures;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What was raised and asked within the window about something owed.
 *
 * @param unanswered obstacles without an answer yet
 * @param objective granted extensions whose cause was confirmed as objective
 */
public record Requests(int obstacles, int unanswered, int extensions, int granted, int objective) {

	static final Requests NONE = new Requests(0, 0, 0, 0, 0);

	static Requests of(ResultSet row) throws SQLException {
		return new Requests(row.getInt("obstacles"), row.getInt("unanswered"), row.getInt("extensions"), row.getInt("granted"), row.getInt("objective"));
	}

	Requests plus(Requests other) {
		return new Requests(this.obstacles + other.obstacles, this.unanswered + other.unanswered, this.extensions + other.extensions,
				this.granted + other.granted, this.objective + other.objective);
	}

}
