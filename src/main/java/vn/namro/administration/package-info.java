/** The administrator's pages: people and the offices they hold; and how the first administrator comes to be. */
@ApplicationModule(displayName = "Administration", allowedDependencies = { "engine", "input", "organisation", "people", "secondfactor", "signon", "token" })
package vn.namro.administration;

import org.springframework.modulith.ApplicationModule;
