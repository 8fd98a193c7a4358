/** Takes waiting notices out of the outbox: decides when each goes alone or in a digest, and hands deliveries to the channels. */
@ApplicationModule(displayName = "Dispatch", allowedDependencies = { "platform.engine", "time.calendar", "notices.notice", "notices.channel", "platform.input" })
package vn.namro.notices.dispatch;

import org.springframework.modulith.ApplicationModule;
