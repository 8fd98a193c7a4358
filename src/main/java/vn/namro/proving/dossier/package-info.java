/** The dossier that is handed over on request: every cited document of a self-scoring table in one ZIP by criterion, with an index. */
@ApplicationModule(displayName = "Dossier",
		allowedDependencies = { "platform.engine", "platform.input", "platform.web", "access.people", "scores.scoring", "proving.evidence", "proving.sufficiency", "criteria.catalogue", "platform.workbook" })
package vn.namro.proving.dossier;

import org.springframework.modulith.ApplicationModule;
