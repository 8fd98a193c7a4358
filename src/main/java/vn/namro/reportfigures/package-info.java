/** What reports count: the work of a plan within a data window, as the ledger has it at one instant. */
@ApplicationModule(displayName = "Report figures", allowedDependencies = { "engine", "plan", "organisation", "pointsatrisk" })
package vn.namro.reportfigures;

import org.springframework.modulith.ApplicationModule;
