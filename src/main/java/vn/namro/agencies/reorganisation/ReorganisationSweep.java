package vn.namro.agencies.reorganisation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets changes of the organisation happen on their day, and go on after a stop of the application. */
@Component
@ConditionalOnWebApplication
class ReorganisationSweep {

	private static final Logger log = LoggerFactory.getLogger(ReorganisationSweep.class);

	private final Reorganisation reorganisation;

	ReorganisationSweep(Reorganisation reorganisation) {
		this.reorganisation = reorganisation;
	}

	@Scheduled(fixedDelayString = "${namro.reorganisation.sweep:PT20S}")
	void sweep() {
		this.reorganisation.due().forEach(this::carryOut);
	}

	/** A step that meets somebody at work on the same task is undone and comes again with the next sweep. */
	private void carryOut(long id) {
		try {
			this.reorganisation.carryOut(id);
		}
		catch (RuntimeException ex) {
			log.warn("Organisation change {} could not be carried out now, the next sweep goes on: {}", id, ex.toString());
		}
	}

}
