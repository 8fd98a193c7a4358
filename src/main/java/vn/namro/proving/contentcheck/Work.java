package vn.namro.proving.contentcheck;

import java.time.Duration;

/** What a check may cost, so that no file keeps a server busy: every loop over what a file says spends from it. */
public final class Work {

	/** How many units pass between two looks at the clock. */
	private static final long CLOCK_EVERY = 64 * 1024;

	private final long deadline;

	private final long most;

	private long spent;

	private long nextLook = CLOCK_EVERY;

	/** @param most units, roughly bytes looked at */
	public Work(Duration time, long most) {
		this.deadline = System.nanoTime() + time.toNanos();
		this.most = most;
	}

	/** @throws RefusedFileException once time or units are used up */
	public void spend(long units) {
		this.spent += units;
		if (this.spent > this.most) {
			throw Refusal.SLOW.refuse();
		}
		if (this.spent >= this.nextLook) {
			this.nextLook = this.spent + CLOCK_EVERY;
			if (System.nanoTime() - this.deadline > 0) {
				throw Refusal.SLOW.refuse();
			}
		}
	}

	long spent() {
		return this.spent;
	}

}
