package vn.namro.reporting.exchange;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.namro.notices.channel.DeliveryFault;
import vn.namro.platform.engine.EngineClock;

/** Hands claimed reports over, one after the other and outside any transaction, and writes down what came of each. */
class HandoverSender {

	private static final Logger log = LoggerFactory.getLogger(HandoverSender.class);

	/** How many a node claims at once: few, so that the lease covers them. */
	private static final int BATCH = 5;

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

	private static final int MOST_DOUBLINGS = 10;

	private final Handovers handovers;

	private final Ways ways;

	private final ExchangeSettings settings;

	private final EngineClock clock;

	HandoverSender(Handovers handovers, Ways ways, ExchangeSettings settings, EngineClock clock) {
		this.handovers = handovers;
		this.ways = ways;
		this.settings = settings;
		this.clock = clock;
	}

	/** @return how many were claimed; 0 when nothing is due */
	int sendSome() {
		if (this.ways.all().isEmpty()) {
			return 0;
		}
		OffsetDateTime now = this.clock.now();
		List<Handover> claimed = this.handovers.claim(this.ways.kinds(), BATCH, now, now.plus(this.settings.lease()));
		claimed.forEach(this::send);
		return claimed.size();
	}

	private void send(Handover handover) {
		try {
			this.ways.get(handover.way()).handOver(handover);
			this.handovers.sent(handover, this.clock.now());
		}
		catch (DeliveryFault fault) {
			settle(handover, fault);
		}
		catch (RuntimeException ex) {
			log.error("Report {} could not be handed over by {}", handover.issue().reportId(), handover.way(), ex);
			settle(handover, DeliveryFault.passing("Lỗi khi lập tệp hoặc gửi: " + ex.getMessage()));
		}
	}

	private void settle(Handover handover, DeliveryFault fault) {
		if (fault.isPermanent() || handover.attempts() >= this.settings.attempts()) {
			log.warn("Report {} is not handed over by {} after {} attempts", handover.issue().reportId(), handover.way(), handover.attempts());
			this.handovers.failed(handover, fault.getMessage());
		}
		else {
			this.handovers.later(handover, this.clock.now().plus(pauseAfter(handover.attempts())), fault.getMessage());
		}
	}

	/** Doubles from a minute to four hours. */
	static Duration pauseAfter(int attempt) {
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
		return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
	}

}
