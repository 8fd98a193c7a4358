/** Results frozen at their publication, corrected only by number, and checked against their hashes. */
@ApplicationModule(displayName = "Publication", allowedDependencies = { "platform.engine", "platform.input", "access.people", "results.result", "scores.scoring", "platform.database" })
package vn.namro.results.publication;

import org.springframework.modulith.ApplicationModule;
