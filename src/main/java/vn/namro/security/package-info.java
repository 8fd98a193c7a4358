/** Who may do what: the doors, the guards of the engine, the rights of the roles. */
@ApplicationModule(displayName = "Security", allowedDependencies = { "engine", "input", "people", "signon", "substitution", "audit" })
package vn.namro.security;

import org.springframework.modulith.ApplicationModule;
