/** The documents that prove results: their revisions, where they are cited, and who may see them. */
@ApplicationModule(displayName = "Evidence", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "proving.evidencestore", "proving.contentcheck", "proving.documentheading",
		"proving.virusscan", "proving.pdfsignature" })
package vn.namro.proving.evidence;

import org.springframework.modulith.ApplicationModule;
