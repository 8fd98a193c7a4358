/** What is owed until when: the one ledger that deadlines, escalation and reports read. */
@ApplicationModule(displayName = "Obligation", allowedDependencies = { "platform.engine", "agencies.organisation" })
package vn.namro.time.obligation;

import org.springframework.modulith.ApplicationModule;
