/** Takes signed reports back: by the REST interface and by a page, closing the step that waits for them. */
@ApplicationModule(displayName = "Issuing", allowedDependencies = { "platform.engine", "platform.input", "platform.web", "access.people", "agencies.organisation", "time.obligation", "proving.evidence", "proving.evidencestore",
		"proving.pdfsignature", "reporting.report", "reporting.reportissue" })
package vn.namro.reporting.issuing;

import org.springframework.modulith.ApplicationModule;
