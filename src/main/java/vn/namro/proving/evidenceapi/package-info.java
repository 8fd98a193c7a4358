/** Evidence over HTTP: taken in, found, read, cited, deleted by decision. */
@ApplicationModule(displayName = "Evidence interface", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "proving.evidence", "proving.evidencestore", "platform.web" })
package vn.namro.proving.evidenceapi;

import org.springframework.modulith.ApplicationModule;
