/** Who is who: people, the offices they hold in agencies, and what the engine and everybody else may know of them. */
@ApplicationModule(displayName = "People", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.audit" })
package vn.namro.access.people;

import org.springframework.modulith.ApplicationModule;
