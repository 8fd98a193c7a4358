package vn.namro.platform.input;

import java.util.Optional;
import java.util.Set;

/** Recognises that the database refused a text because of a character that no text holds, such as the one numbered zero. */
public final class UnusableText {

	/** character_not_in_repertoire, and untranslatable_character. */
	private static final Set<String> STATES = Set.of("22021", "22P05");

	private static final String WORDS = "Nội dung gửi lên có ký tự không dùng được (ký tự rỗng); hãy gõ lại hoặc dán lại rồi thử lần nữa.";

	private UnusableText() {
	}

	/** What to tell the person; empty when the failure is of another kind. */
	public static Optional<String> words(Throwable failure) {
		return DatabaseRefusal.isOneOf(STATES, failure) ? Optional.of(WORDS) : Optional.empty();
	}

}
