/** Evidence over HTTP: taken in, found, read, cited, deleted by decision. */
@ApplicationModule(displayName = "Evidence interface", allowedDependencies = { "engine", "input", "organisation", "people", "evidence", "evidencestore", "web" })
package vn.namro.evidenceapi;

import org.springframework.modulith.ApplicationModule;
