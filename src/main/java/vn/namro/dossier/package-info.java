/** The dossier that is handed over on request: every cited document of a self-scoring table in one ZIP by criterion, with an index. */
@ApplicationModule(displayName = "Dossier",
		allowedDependencies = { "engine", "input", "people", "scoring", "evidence", "sufficiency", "catalogue", "workbook" })
package vn.namro.dossier;

import org.springframework.modulith.ApplicationModule;
