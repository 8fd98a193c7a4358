/** The organisation of a province in and out, as a workbook or YAML. */
@ApplicationModule(displayName = "Organisation import", allowedDependencies = { "input", "organisation", "people", "web", "workbook" })
package vn.namro.organisationimport;

import org.springframework.modulith.ApplicationModule;
