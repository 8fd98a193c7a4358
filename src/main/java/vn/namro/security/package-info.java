/** Who may do what: the only place that names roles and groups. */
@ApplicationModule(displayName = "Security", allowedDependencies = { "engine", "input" })
package vn.namro.security;

import org.springframework.modulith.ApplicationModule;
