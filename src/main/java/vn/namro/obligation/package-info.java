/** What is owed until when: the one ledger that deadlines, escalation and reports read. */
@ApplicationModule(displayName = "Obligation", allowedDependencies = { "engine", "organisation" })
package vn.namro.obligation;

import org.springframework.modulith.ApplicationModule;
