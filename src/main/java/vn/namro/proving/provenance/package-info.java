/** Where a score comes from: from the published result over decision, rounds and rule back to the page of a hashed document. */
@ApplicationModule(displayName = "Provenance",
		allowedDependencies = { "platform.engine", "platform.input", "access.people", "criteria.catalogue", "criteria.rule", "scores.scoring", "results.result", "proving.evidence", "proving.proof" })
package vn.namro.proving.provenance;

import org.springframework.modulith.ApplicationModule;
