/** Takes waiting notices out of the outbox: decides when each goes alone or in a digest, and hands deliveries to the channels. */
@ApplicationModule(displayName = "Dispatch", allowedDependencies = { "engine", "calendar", "notice", "channel", "input" })
package vn.namro.dispatch;

import org.springframework.modulith.ApplicationModule;
