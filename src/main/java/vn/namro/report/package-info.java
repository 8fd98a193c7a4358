/** Reports as papers: what they say, counted from the ledger and written by people, frozen in versions that never change. */
@ApplicationModule(displayName = "Report", allowedDependencies = { "engine", "input", "organisation", "people", "plan", "document", "reportfigures" })
package vn.namro.report;

import org.springframework.modulith.ApplicationModule;
