/** Asks a ClamAV daemon whether bytes carry a known virus. */
@ApplicationModule(displayName = "Virus scan", allowedDependencies = {})
package vn.namro.proving.virusscan;

import org.springframework.modulith.ApplicationModule;
