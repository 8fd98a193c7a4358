/** The agencies of a province and the collectives that plans speak of. */
@ApplicationModule(displayName = "Organisation", allowedDependencies = { "platform.input", "platform.workbook" })
package vn.namro.agencies.organisation;

import org.springframework.modulith.ApplicationModule;
