/** Corrections of published results: proposed, looked at with what would move, decided by a numbered paper. */
@ApplicationModule(displayName = "Correction",
		allowedDependencies = { "platform.engine", "platform.input", "access.people", "platform.workbook", "criteria.catalogue", "scores.scoring", "results.result", "results.publication", "results.resultpages" })
package vn.namro.results.correction;

import org.springframework.modulith.ApplicationModule;
