/** Work on many tasks at once: each for itself, by the rules of a single one, and with an answer for each. */
@ApplicationModule(displayName = "Bulk work", allowedDependencies = { "engine", "input", "people", "inbox", "notice", "audit" })
package vn.namro.bulk;

import org.springframework.modulith.ApplicationModule;
