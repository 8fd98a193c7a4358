/** What reports count: the work of a plan within a data window, as the ledger has it at one instant. */
@ApplicationModule(displayName = "Report figures", allowedDependencies = { "platform.engine", "planning.plan", "agencies.organisation", "results.pointsatrisk" })
package vn.namro.reporting.reportfigures;

import org.springframework.modulith.ApplicationModule;
