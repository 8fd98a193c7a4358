/** Who may do what: the doors, the guards of the engine, the rights of the roles. */
@ApplicationModule(displayName = "Security", allowedDependencies = { "platform.engine", "platform.input", "access.people", "access.signon", "access.substitution", "access.audit" })
package vn.namro.access.security;

import org.springframework.modulith.ApplicationModule;
