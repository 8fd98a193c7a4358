/** Uploads in parts that go on after a lost connection, on whichever node: the tus protocol 1.0.0 (core, creation, termination). */
@ApplicationModule(displayName = "Evidence uploads", allowedDependencies = { "engine", "input", "people", "evidence", "evidencestore" })
package vn.namro.evidenceupload;

import org.springframework.modulith.ApplicationModule;
