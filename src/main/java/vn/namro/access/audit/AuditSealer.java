package vn.namro.access.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals in the background after commits, at most once a second, and a last time when the application ends. */
@Component
class AuditSealer implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(AuditSealer.class);

	private static final int PAUSE_MILLIS = 1000;

	private static final int STOP_MILLIS = 10_000;

	private final Chain chain;

	private final SealSignal signal;

	private volatile Thread thread;

	AuditSealer(Chain chain, SealSignal signal) {
		this.chain = chain;
		this.signal = signal;
	}

	@Override
	public void start() {
		this.signal.raise(); // what a killed application left unsealed
		this.thread = new Thread(this::run, "audit-sealer");
		this.thread.setDaemon(true);
		this.thread.start();
	}

	@Override
	public void stop() {
		Thread sealing = this.thread;
		this.thread = null;
		sealing.interrupt();
		try {
			sealing.join(STOP_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		seal();
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Ends after everything that writes. */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 1;
	}

	private void run() {
		try {
			while (isRunning()) {
				this.signal.await();
				seal();
				Thread.sleep(PAUSE_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void seal() {
		try {
			if (this.chain.seal()) {
				this.signal.raise();
			}
		}
		catch (RuntimeException ex) {
			log.warn("Cannot seal the audit ledger now, trying again after the next change", ex);
		}
	}

}
