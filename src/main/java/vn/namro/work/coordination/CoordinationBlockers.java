package vn.namro.work.coordination;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.escalation.Blockers;
import vn.namro.time.obligation.Obligation;

/** An assignment is held up by the coordinating agencies whose part is overdue. */
@Component
class CoordinationBlockers implements Blockers {

	private final Coordinations coordinations;

	private final EngineClock clock;

	CoordinationBlockers(Coordinations coordinations, EngineClock clock) {
		this.coordinations = coordinations;
		this.clock = clock;
	}

	@Override
	public List<String> of(Obligation obligation) {
		return obligation.kind() == Obligation.Kind.ASSIGNMENT ? this.coordinations.blockersOf(obligation.id(), this.clock.now()) : List.of();
	}

}
