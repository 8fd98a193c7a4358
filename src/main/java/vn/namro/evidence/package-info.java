/** The documents that prove results. */
@ApplicationModule(displayName = "Evidence", allowedDependencies = { "engine", "input" })
package vn.namro.evidence;

import org.springframework.modulith.ApplicationModule;
