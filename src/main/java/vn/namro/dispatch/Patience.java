package vn.namro.dispatch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.namro.channel.DeliveryFault;

/** How long to wait before a letter is tried again, and when a channel that takes nothing is left alone for a while. */
final class Patience {

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

	private static final int MOST_DOUBLINGS = 10;

	private static final Duration CHANNEL_PAUSE = Duration.ofMinutes(1);

	/** Letters that break off one after the other say that the channel is ill, not the letters. */
	private static final int MOST_FAULTS_IN_A_ROW = 5;

	private final int attempts;

	private final Map<String, Integer> faults = new ConcurrentHashMap<>();

	private final Map<String, OffsetDateTime> pausedUntil = new ConcurrentHashMap<>();

	Patience(int attempts) {
		this.attempts = attempts;
	}

	boolean isOver(int attempt) {
		return attempt >= this.attempts;
	}

	/** Doubles from a minute to four hours. */
	Duration pauseAfter(int attempt) {
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
		return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
	}

	boolean pauses(String channel, OffsetDateTime now) {
		OffsetDateTime until = this.pausedUntil.get(channel);
		return until != null && until.isAfter(now);
	}

	void worked(String channel) {
		this.faults.remove(channel);
	}

	/** A letter that is refused for good says that somebody is there. */
	void failed(String channel, DeliveryFault fault, OffsetDateTime now) {
		if (fault.isPermanent()) {
			worked(channel);
		}
		else if (fault.isUnreachable() || this.faults.merge(channel, 1, Integer::sum) >= MOST_FAULTS_IN_A_ROW) {
			worked(channel);
			this.pausedUntil.put(channel, now.plus(CHANNEL_PAUSE));
		}
	}

}
