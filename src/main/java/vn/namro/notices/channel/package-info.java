/** The ways out to people: e-mail, and HTTP gateways (SMS, Zalo) by configuration alone. They know nothing of the outbox. */
@ApplicationModule(displayName = "Channel", allowedDependencies = { "platform.engine", "platform.input", "notices.notice" })
package vn.namro.notices.channel;

import org.springframework.modulith.ApplicationModule;
