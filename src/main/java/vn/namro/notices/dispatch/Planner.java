package vn.namro.notices.dispatch;

import java.time.OffsetDateTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.namro.notices.channel.Channels;
import vn.namro.platform.engine.EngineClock;

/** Looks through the outbox person by person and lets go what may go out now. */
class Planner {

	private static final Logger log = LoggerFactory.getLogger(Planner.class);

	private final Outbox outbox;

	private final DispatchRule rule;

	private final Planning planning;

	private final Channels channels;

	private final EngineClock clock;

	Planner(Outbox outbox, DispatchRule rule, Planning planning, Channels channels, EngineClock clock) {
		this.outbox = outbox;
		this.rule = rule;
		this.planning = planning;
		this.channels = channels;
		this.clock = clock;
	}

	void plan() {
		OffsetDateTime now = this.clock.now();
		this.outbox.waiting(now).forEach(waiting -> plan(waiting, now));
	}

	/** One person's trouble leaves the others alone and comes again with the next look. */
	private void plan(Waiting waiting, OffsetDateTime now) {
		try {
			switch (this.rule.of(waiting, now)) {
				case URGENT_ALONE -> this.planning.sendAlone(waiting.recipient(), this.channels, now);
				case ALL_IN_DIGEST -> this.planning.sendDigest(waiting.recipient(), this.channels, now);
				default -> log.trace("Nothing goes out to {} now", waiting.recipient());
			}
		}
		catch (RuntimeException ex) {
			log.warn("Notices to {} could not be planned now, the next look tries again: {}", waiting.recipient(), ex.toString());
		}
	}

}
