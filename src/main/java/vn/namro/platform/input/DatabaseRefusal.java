package vn.namro.platform.input;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** By which state the database refused something, however deep that lies in a failure. */
final class DatabaseRefusal {

	private static final int DEEPEST = 20;

	private DatabaseRefusal() {
	}

	/** @param states of SQL, five characters each */
	static boolean isOneOf(Set<String> states, Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch(cause -> cause instanceof SQLException sql && states.contains(String.valueOf(sql.getSQLState())));
	}

}
