/** Who stands in for whom and for how long (ủy quyền, làm thay). */
@ApplicationModule(displayName = "Substitution", allowedDependencies = { "engine", "input", "people" })
package vn.namro.substitution;

import org.springframework.modulith.ApplicationModule;
