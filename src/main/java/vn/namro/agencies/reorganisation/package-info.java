/** What happens when agencies merge, split, are renamed or closed: open work, people and what is still to come go to who takes over. */
@ApplicationModule(displayName = "Reorganisation", allowedDependencies = { "access.audit", "platform.engine", "platform.input", "time.obligation", "agencies.organisation", "access.people" })
package vn.namro.agencies.reorganisation;

import org.springframework.modulith.ApplicationModule;
