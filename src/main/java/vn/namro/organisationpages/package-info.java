/** The administrator's pages of the organisation: agencies with names, units and people, and the changes that decisions bring. */
@ApplicationModule(displayName = "Organisation pages", allowedDependencies = { "engine", "input", "organisation", "people", "reorganisation" })
package vn.namro.organisationpages;

import org.springframework.modulith.ApplicationModule;
