/** The ledger of scores: self-scored, appraised and surveyed points of a criteria set, each with reason and author. */
@ApplicationModule(displayName = "Scoring", allowedDependencies = { "engine", "input", "catalogue" })
package vn.namro.scoring;

import org.springframework.modulith.ApplicationModule;
