package vn.namro.platform.input;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises that the database refused a text because of a character that no text holds, such as the one numbered zero. */
public final class UnusableText {

	/** character_not_in_repertoire, and untranslatable_character. */
	private static final Set<String> STATES = Set.of("22021", "22P05");

	private static final int DEEPEST = 20;

	private UnusableText() {
	}

	/** What to tell the person; empty when the failure is of another kind. */
	public static Optional<String> words(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch(cause -> cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState())))
					? Optional.of("Nội dung gửi lên có ký tự không dùng được (ký tự rỗng); hãy gõ lại hoặc dán lại rồi thử lần nữa.") : Optional.empty();
	}

}
