/** Where a score comes from: from the published result over decision, rounds and rule back to the page of a hashed document. */
@ApplicationModule(displayName = "Provenance",
		allowedDependencies = { "engine", "input", "people", "catalogue", "rule", "scoring", "result", "evidence", "proof" })
package vn.namro.provenance;

import org.springframework.modulith.ApplicationModule;
