package vn.namro.platform.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine's clock as a java.time clock, so that a virtual year moves the engine and our own code together. */
@Component
public final class EngineClock extends Clock {

	/** Vietnam, UTC+7 without daylight saving: the zone of every date in the system. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** The same instant in Vietnamese time, as people read it; null for null. */
	public static OffsetDateTime local(OffsetDateTime instant) {
		return instant == null ? null : instant.atZoneSameInstant(ZONE).toOffsetDateTime();
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	public OffsetDateTime now() {
		return OffsetDateTime.now(this);
	}

	@Override
	public Instant instant() {
		return ClockUtil.getCurrentTime().toInstant();
	}

}
