/** The administrator's pages: people and the offices they hold; and how the first administrator comes to be. */
@ApplicationModule(displayName = "Administration", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "access.secondfactor", "access.signon", "access.token" })
package vn.namro.access.administration;

import org.springframework.modulith.ApplicationModule;
