package vn.namro.notices.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;

/** Empties the outbox in the background, on every node; planning and sending do not wait for each other. */
@Component
@ConditionalOnWebApplication
class DispatchSweep {

	private static final Logger log = LoggerFactory.getLogger(DispatchSweep.class);

	private final Planner planner;

	private final Sender sender;

	private final OfficeHours hours;

	private final EngineClock clock;

	DispatchSweep(Planner planner, Sender sender, OfficeHours hours, EngineClock clock) {
		this.planner = planner;
		this.sender = sender;
		this.hours = hours;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${namro.notices.dispatch.sweep:PT10S}")
	void plan() {
		quietly(this.planner::plan);
	}

	/** Repetitions too keep to the hours in which people may be disturbed. */
	@Scheduled(fixedDelayString = "${namro.notices.dispatch.sweep:PT10S}")
	void send() {
		quietly(() -> {
			while (this.hours.open(this.clock.now()) && this.sender.sendSome() > 0) {
				continue;
			}
		});
	}

	private static void quietly(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			log.warn("The outbox of notices cannot be worked on now, the next round tries again: {}", ex.toString());
		}
	}

}
