/** Takes signed reports back: by the REST interface and by a page, closing the step that waits for them. */
@ApplicationModule(displayName = "Issuing", allowedDependencies = { "engine", "input", "web", "people", "organisation", "obligation", "evidence", "evidencestore",
		"pdfsignature", "report", "reportissue" })
package vn.namro.issuing;

import org.springframework.modulith.ApplicationModule;
