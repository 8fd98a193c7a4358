package vn.namro.notices.dispatch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.namro.notices.channel.DeliveryFault;

/** How long to wait before a letter is tried again, and when a channel that takes nothing is left alone for a while. */
final class Patience {

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

	private static final int MOST_DOUBLINGS = 10;

	private static final Duration CHANNEL_PAUSE = Duration.ofMinutes(1);

	/** Letters that break off one after the other say that the channel is ill, not the letters: five, or two that nobody was there to take. */
	private static final int MOST_POINTS = 5;

	private static final int POINTS_OF_ABSENCE = 3;

	private final int attempts;

	private final Map<String, Integer> points = new ConcurrentHashMap<>();

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
		this.points.remove(channel);
	}

	/** A letter that is refused for good says that somebody is there. */
	void failed(String channel, DeliveryFault fault, OffsetDateTime now) {
		if (fault.isPermanent()) {
			worked(channel);
		}
		else if (this.points.merge(channel, fault.isUnreachable() ? POINTS_OF_ABSENCE : 1, Integer::sum) >= MOST_POINTS) {
			worked(channel);
			this.pausedUntil.put(channel, now.plus(CHANNEL_PAUSE));
		}
	}

}
