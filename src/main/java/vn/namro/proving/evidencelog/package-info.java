/** Who looked at which document of evidence when: for the agency whose document it is, and for administrators. */
@ApplicationModule(displayName = "Evidence log", allowedDependencies = { "platform.engine", "platform.input", "access.people", "proving.evidence" })
package vn.namro.proving.evidencelog;

import org.springframework.modulith.ApplicationModule;
