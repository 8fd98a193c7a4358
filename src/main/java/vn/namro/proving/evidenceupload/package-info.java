/** Uploads in parts that go on after a lost connection, on whichever node: the tus protocol 1.0.0 (core, creation, termination). */
@ApplicationModule(displayName = "Evidence uploads", allowedDependencies = { "platform.engine", "platform.input", "access.people", "proving.evidence", "proving.evidencestore" })
package vn.namro.proving.evidenceupload;

import org.springframework.modulith.ApplicationModule;
