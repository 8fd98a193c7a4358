package vn.namro.reporting.exchange;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.reportissue.ReportIssued;

/** Puts an issued report into the outbox, once for each way out, within the transaction that issues it. */
@Component
class HandoverPlanner {

	private final Ways ways;

	private final Handovers handovers;

	private final EngineClock clock;

	HandoverPlanner(Ways ways, Handovers handovers, EngineClock clock) {
		this.ways = ways;
		this.handovers = handovers;
		this.clock = clock;
	}

	@EventListener
	void issued(ReportIssued event) {
		this.ways.kinds().forEach(way -> this.handovers.plan(event.issue(), way, this.clock.now()));
	}

}
