/** The bytes of evidence, each content once under its SHA-256, and the proof that they are all there and unaltered. */
@ApplicationModule(displayName = "Evidence store", allowedDependencies = { "engine", "input", "database" })
package vn.namro.evidencestore;

import org.springframework.modulith.ApplicationModule;
