/** Reports as papers: what they say, counted from the ledger and written by people, frozen in versions that never change. */
@ApplicationModule(displayName = "Report", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "planning.plan", "papers.document", "reporting.reportfigures" })
package vn.namro.reporting.report;

import org.springframework.modulith.ApplicationModule;
