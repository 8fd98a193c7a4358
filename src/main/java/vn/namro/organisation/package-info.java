/** The agencies of a province and the collectives that plans speak of. */
@ApplicationModule(displayName = "Organisation", allowedDependencies = { "input", "workbook" })
package vn.namro.organisation;

import org.springframework.modulith.ApplicationModule;
