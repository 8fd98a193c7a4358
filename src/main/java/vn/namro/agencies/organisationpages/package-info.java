/** The administrator's pages of the organisation: agencies with names, units and people, and the changes that decisions bring. */
@ApplicationModule(displayName = "Organisation pages", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "agencies.reorganisation" })
package vn.namro.agencies.organisationpages;

import org.springframework.modulith.ApplicationModule;
