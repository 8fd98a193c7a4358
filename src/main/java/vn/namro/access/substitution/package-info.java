/** Who stands in for whom and for how long (ủy quyền, làm thay). */
@ApplicationModule(displayName = "Substitution", allowedDependencies = { "platform.engine", "platform.input", "access.people" })
package vn.namro.access.substitution;

import org.springframework.modulith.ApplicationModule;
