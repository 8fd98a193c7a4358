package vn.namro.papers.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets a few papers be made at once, as each takes memory and holds the connection of its reader; a few more wait for a while. */
@Component
class MakingSlots {

	private final int atOnce;

	private final Semaphore working;

	private final Semaphore admitted;

	private final long patience;

	/**
	 * @param atOnce papers that are made at the same time on a node
	 * @param waiting more that wait for their turn
	 * @param patience seconds that they wait
	 */
	MakingSlots(@Value("${namro.documents.at-once:2}") int atOnce, @Value("${namro.documents.waiting:4}") int waiting,
			@Value("${namro.documents.patience-seconds:20}") long patience) {
		this.atOnce = atOnce;
		this.working = new Semaphore(atOnce, true);
		this.admitted = new Semaphore(atOnce + waiting);
		this.patience = patience;
	}

	/**
	 * @param large whether it needs the memory of all others: a workbook of 25,000 rows takes some 430 MB
	 * @throws TooManyPapersException when there is no place, or none becomes free in time
	 */
	<T> T make(boolean large, Supplier<T> paper) {
		int places = large ? this.atOnce : 1;
		if (!this.admitted.tryAcquire()) {
			throw new TooManyPapersException();
		}
		try {
			if (!this.working.tryAcquire(places, this.patience, TimeUnit.SECONDS)) {
				throw new TooManyPapersException();
			}
			try {
				return paper.get();
			}
			finally {
				this.working.release(places);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooManyPapersException();
		}
		finally {
			this.admitted.release();
		}
	}

}
