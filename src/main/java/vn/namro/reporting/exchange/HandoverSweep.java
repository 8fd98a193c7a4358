package vn.namro.reporting.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox of issued reports in the background, on every node and at any hour: machines need no rest. */
@Component
@ConditionalOnWebApplication
class HandoverSweep {

	private static final Logger log = LoggerFactory.getLogger(HandoverSweep.class);

	private final HandoverSender sender;

	HandoverSweep(HandoverSender sender) {
		this.sender = sender;
	}

	@Scheduled(fixedDelayString = "${namro.exchange.sweep:PT10S}")
	void send() {
		try {
			while (this.sender.sendSome() > 0) {
				continue;
			}
		}
		catch (RuntimeException ex) {
			log.warn("The outbox of issued reports cannot be worked on now, the next round tries again: {}", ex.toString());
		}
	}

}
