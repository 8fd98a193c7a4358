/** The bytes of evidence, each content once under its SHA-256, and the proof that they are all there and unaltered. */
@ApplicationModule(displayName = "Evidence store", allowedDependencies = { "platform.engine", "platform.input", "platform.database" })
package vn.namro.proving.evidencestore;

import org.springframework.modulith.ApplicationModule;
