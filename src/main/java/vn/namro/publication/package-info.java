/** Results frozen at their publication, corrected only by number, and checked against their hashes. */
@ApplicationModule(displayName = "Publication", allowedDependencies = { "engine", "input", "people", "result", "scoring", "database" })
package vn.namro.publication;

import org.springframework.modulith.ApplicationModule;
