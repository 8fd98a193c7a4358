/** The ledger of scores: self-scored, appraised and surveyed points of a criteria set, each with reason and author. */
@ApplicationModule(displayName = "Scoring", allowedDependencies = { "platform.engine", "platform.input", "criteria.catalogue" })
package vn.namro.scores.scoring;

import org.springframework.modulith.ApplicationModule;
