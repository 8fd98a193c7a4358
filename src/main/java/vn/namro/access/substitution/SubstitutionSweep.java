package vn.namro.access.substitution;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.namro.access.substitution.Substitutions.Move;

/** Lets substitutions begin and end by themselves, after a stop of the application too. */
@Component
@ConditionalOnWebApplication
class SubstitutionSweep {

	private static final Logger log = LoggerFactory.getLogger(SubstitutionSweep.class);

	private final Substitutions substitutions;

	private final StandIns standIns;

	SubstitutionSweep(Substitutions substitutions, StandIns standIns) {
		this.substitutions = substitutions;
		this.standIns = standIns;
	}

	@Scheduled(fixedDelayString = "${namro.substitution.sweep:PT1M}")
	void sweep() {
		this.substitutions.unsettled().forEach(this::settle);
	}

	/** One that fails, because somebody works on the task this very moment, leaves the others alone and comes again. */
	private void settle(Move move) {
		try {
			this.standIns.settle(move);
		}
		catch (RuntimeException ex) {
			log.warn("Substitution {} could not be applied now, the next sweep tries again: {}", move.id(), ex.toString());
		}
	}

}
