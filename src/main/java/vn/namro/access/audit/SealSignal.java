package vn.namro.access.audit;

import java.util.concurrent.Semaphore;

/** Wakes the sealer: raised by commits any number of times, taken once. */
final class SealSignal {

	private final Semaphore raised = new Semaphore(0);

	void raise() {
		if (this.raised.availablePermits() == 0) {
			this.raised.release();
		}
	}

	/** Waits until something was committed. */
	void await() throws InterruptedException {
		this.raised.acquire();
		this.raised.drainPermits();
	}

}
