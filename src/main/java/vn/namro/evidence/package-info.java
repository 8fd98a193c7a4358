/** The documents that prove results: their revisions, where they are cited, and who may see them. */
@ApplicationModule(displayName = "Evidence", allowedDependencies = { "engine", "input", "organisation", "people", "evidencestore", "contentcheck", "documentheading",
		"virusscan", "pdfsignature" })
package vn.namro.evidence;

import org.springframework.modulith.ApplicationModule;
