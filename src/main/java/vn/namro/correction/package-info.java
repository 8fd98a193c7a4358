/** Corrections of published results: proposed, looked at with what would move, decided by a numbered paper. */
@ApplicationModule(displayName = "Correction",
		allowedDependencies = { "engine", "input", "people", "workbook", "catalogue", "scoring", "result", "publication", "resultpages" })
package vn.namro.correction;

import org.springframework.modulith.ApplicationModule;
