package vn.namro.scores.scoresheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;

/**
 * Who has which sheet open on this node: a courtesy between colleagues, forgotten within a minute. What keeps them from
 * overwriting each other is the version of the line.
 */
@Component
class Presence {

	private static final Duration FADES = Duration.ofSeconds(40);

	private final Map<Place, Sight> seen = new ConcurrentHashMap<>();

	private final EngineClock clock;

	Presence(EngineClock clock) {
		this.clock = clock;
	}

	/**
	 * Notes that somebody is there.
	 * @param criterion the line in which the person is, null for none
	 * @return who else is
	 */
	List<Other> meet(String sheet, String account, String name, String criterion) {
		Instant now = this.clock.instant();
		this.seen.values().removeIf(sight -> sight.at().plus(FADES).isBefore(now));
		this.seen.put(new Place(sheet, account), new Sight(new Other(name, criterion), now));
		return this.seen.entrySet()
			.stream()
			.filter(entry -> entry.getKey().sheet().equals(sheet) && !entry.getKey().account().equals(account))
			.map(entry -> entry.getValue().other())
			.toList();
	}

	/** Somebody else at the sheet. */
	record Other(String name, String criterion) {
	}

	private record Place(String sheet, String account) {
	}

	private record Sight(Other other, Instant at) {
	}

}
