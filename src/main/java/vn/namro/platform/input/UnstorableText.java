package vn.namro.platform.input;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises that the database refused a text because of a character that no text has: U+0000, or half of a pair. */
public final class UnstorableText {

	/** invalid byte sequence for the encoding; untranslatable character (of jsonb) */
	private static final Set<String> STATES = Set.of("22021", "22P05");

	private static final String WORDS = "Nội dung gửi lên có ký tự điều khiển không dùng được trong văn bản (mã 0); hãy bỏ ký tự đó rồi gửi lại. Chưa có gì được ghi.";

	private static final int DEEPEST = 20;

	private UnstorableText() {
	}

	/** What to tell the person; empty when the failure is of another kind. */
	public static Optional<String> words(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch(cause -> cause instanceof SQLException sql && STATES.contains(sql.getSQLState())) ? Optional.of(WORDS) : Optional.empty();
	}

}
