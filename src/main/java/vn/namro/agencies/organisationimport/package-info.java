/** The organisation of a province in and out, as a workbook or YAML. */
@ApplicationModule(displayName = "Organisation import", allowedDependencies = { "platform.input", "agencies.organisation", "access.people", "platform.web", "platform.workbook" })
package vn.namro.agencies.organisationimport;

import org.springframework.modulith.ApplicationModule;
