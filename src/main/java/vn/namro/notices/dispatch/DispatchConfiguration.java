package vn.namro.notices.dispatch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.notices.channel.Channels;
import vn.namro.platform.engine.EngineClock;

/** The planner and the sender for the channels of this installation; tests build their own for other channels. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

	@Bean
	Planner noticePlanner(Outbox outbox, DispatchRule rule, Planning planning, Channels channels, EngineClock clock) {
		return new Planner(outbox, rule, planning, channels, clock);
	}

	@Bean
	Sender noticeSender(Deliveries deliveries, Letters letters, Channels channels, DispatchSettings settings, EngineClock clock) {
		return new Sender(deliveries, letters, channels, settings, clock);
	}

}
