/** What happens when agencies merge, split, are renamed or closed: open work, people and what is still to come go to who takes over. */
@ApplicationModule(displayName = "Reorganisation", allowedDependencies = { "audit", "engine", "input", "obligation", "organisation", "people" })
package vn.namro.reorganisation;

import org.springframework.modulith.ApplicationModule;
