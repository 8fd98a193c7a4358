package vn.namro.notices.dispatch;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When letters go out and how stubbornly.
 *
 * @param from hour of a working day before which nothing goes out
 * @param until hour from which on nothing goes out any more
 * @param digestAt usual time of the digest; after 8:00, when reminders and steps of the ladder are written
 * @param mostAlone how many urgent notices a person gets one by one in a day; more come in the digest
 * @param gather how long urgent notices to one person must have been quiet before the first goes out
 * @param settle the same for the digest
 * @param attempts after how many a delivery counts as failed
 * @param lease how long a node may take for what it claimed
 * @param batch how many deliveries a node claims at once
 */
@ConfigurationProperties("namro.notices.dispatch")
record DispatchSettings(@DefaultValue("07:00") LocalTime from, @DefaultValue("20:00") LocalTime until, LocalTime digestAt,
		@DefaultValue("3") int mostAlone, @DefaultValue("1m") Duration gather, @DefaultValue("5m") Duration settle, @DefaultValue("20") int attempts,
		@DefaultValue("10m") Duration lease, @DefaultValue("20") int batch) {
}
