package vn.namro.platform.engine.conflict;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.FrozenContent;

/** Recognises among all failures those that only mean that somebody else was faster. */
final class Conflicts {

	private static final String TAKEN = "Người khác đã nhận công việc này trước anh/chị. Hãy tải lại danh sách.";

	private static final String TOGETHER = "Người khác vừa thao tác trên công việc này cùng lúc và nhanh hơn; "
			+ "thao tác của anh/chị chưa được ghi. Hãy tải lại rồi xem có cần làm lại không.";

	private static final int DEEPEST = 20;

	/** Serialization failure, deadlock, lock not available, unique violation. */
	private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "23505");

	private Conflicts() {
	}

	/** What to tell the person; empty when the failure is of another kind, or words for it are found already. */
	static Optional<ConflictingChangeException> of(Throwable failure) {
		if (failure instanceof AuthorizationException || failure instanceof FormFieldValidationException) {
			return Optional.empty();
		}
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.flatMap(cause -> meaning(cause).stream())
			.findFirst()
			.or(() -> FrozenContent.words(failure).map(words -> because(new ConflictingChangeException(words), failure)));
	}

	/** With the failure as its cause, for whoever wants to try again or to look into it. */
	static <T extends Throwable> T because(T meaning, Throwable failure) {
		meaning.initCause(failure);
		return meaning;
	}

	private static Optional<ConflictingChangeException> meaning(Throwable cause) {
		if (cause instanceof ConflictingChangeException conflict) {
			return Optional.of(conflict);
		}
		if (cause instanceof TaskAlreadyClaimedException) {
			return Optional.of(because(new ConflictingChangeException(TAKEN), cause));
		}
		boolean collision = cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
				|| cause instanceof DuplicateKeyException || cause instanceof SQLException sql && STATES.contains(sql.getSQLState());
		return collision ? Optional.of(because(new ConflictingChangeException(TOGETHER), cause)) : Optional.empty();
	}

}
