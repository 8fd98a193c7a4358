/** Who is who: people, the offices they hold in agencies, and what the engine and everybody else may know of them. */
@ApplicationModule(displayName = "People", allowedDependencies = { "engine", "input", "organisation", "audit" })
package vn.namro.people;

import org.springframework.modulith.ApplicationModule;
