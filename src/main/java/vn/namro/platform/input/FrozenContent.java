package vn.namro.platform.input;

import java.util.Optional;
import java.util.Set;

/** Recognises that the database refused to change what is published or frozen: its triggers say so by a state of their own. */
public final class FrozenContent {

	/** What triggers raise; constraints have states of their own, such as 23505. */
	private static final Set<String> STATES = Set.of("23000");

	private static final String WORDS = "Nội dung này đã được công bố hoặc chốt nên không ghi thêm, không sửa được; cần sửa thì đính chính có quyết định. "
			+ "Thao tác của anh/chị chưa được ghi.";

	private FrozenContent() {
	}

	/** What to tell the person; empty when the failure is of another kind. */
	public static Optional<String> words(Throwable failure) {
		return DatabaseRefusal.isOneOf(STATES, failure) ? Optional.of(WORDS) : Optional.empty();
	}

}
