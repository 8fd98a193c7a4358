package vn.namro.platform.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import vn.namro.platform.input.ConflictingChangeException;

/** Whatever engine and database make of a race, people hear one thing; whatever is no race stays what it is. */
class ConflictsTests {

	@ParameterizedTest
	@MethodSource
	void recognisesWhoWasFaster(Throwable failure) {
		assertThat(Conflicts.of(new ProcessEngineException("while invoking a listener", failure))).hasValueSatisfying(conflict -> {
			assertThat(conflict.getMessage()).startsWith("Người khác vừa thao tác trên công việc này cùng lúc");
			assertThat(conflict).hasRootCause(failure);
		});
	}

	static Stream<Throwable> recognisesWhoWasFaster() {
		return Stream.of(new OptimisticLockingException("x"), new CannotAcquireLockException("x"), new DuplicateKeyException("x"), new SQLException("x", "40P01"),
				new SQLException("x", "40001"), new SQLException("x", "55P03"), new SQLException("x", "23505"));
	}

	@Test
	void saysThatATaskIsTaken() {
		assertThat(Conflicts.of(new TaskAlreadyClaimedException("1", "a"))).map(Throwable::getMessage).hasValueSatisfying(words -> assertThat(words).contains("đã nhận"));
	}

	@Test
	void keepsTheWordsThatOurOwnCodeChose() {
		ConflictingChangeException own = new ConflictingChangeException("Đang có một đề nghị chờ quyết định.");
		assertThat(Conflicts.of(new ProcessEngineException("x", own))).containsSame(own);
	}

	@Test
	void leavesEverythingElseAlone() {
		assertThat(Conflicts.of(new ProcessEngineException("x", new SQLException("too long", "22001")))).isEmpty();
		assertThat(Conflicts.of(new AuthorizationException("Không được phép."))).isEmpty();
		assertThat(Conflicts.of(new IllegalStateException("x"))).isEmpty();
	}

}
