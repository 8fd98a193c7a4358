/** Looks at files before they are stored: what kind they are by content, whether they could harm whoever opens them, and what they say. */
@ApplicationModule(displayName = "Content check", allowedDependencies = { "proving.virusscan", "proving.pdfsignature", "proving.documentheading" })
package vn.namro.proving.contentcheck;

import org.springframework.modulith.ApplicationModule;
