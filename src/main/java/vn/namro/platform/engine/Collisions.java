package vn.namro.platform.engine;

import java.util.stream.Stream;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Says whether something failed only because somebody else worked on the same at that moment; tried again, it may succeed. */
public final class Collisions {

	private static final int DEEPEST = 20;

	private Collisions() {
	}

	public static boolean isOne(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch(cause -> cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException);
	}

}
