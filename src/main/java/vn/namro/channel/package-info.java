/** The ways out to people: e-mail, and HTTP gateways (SMS, Zalo) by configuration alone. They know nothing of the outbox. */
@ApplicationModule(displayName = "Channel", allowedDependencies = { "engine", "input", "notice" })
package vn.namro.channel;

import org.springframework.modulith.ApplicationModule;
