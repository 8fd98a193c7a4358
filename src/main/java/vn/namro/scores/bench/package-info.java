/** The appraisal bench: an appraiser's field across all agencies, line by line, by keyboard. */
@ApplicationModule(displayName = "Appraisal bench", allowedDependencies = { "platform.engine", "platform.input", "access.people", "criteria.catalogue", "scores.scoring", "scores.appraisal", "proving.proof" })
package vn.namro.scores.bench;

import org.springframework.modulith.ApplicationModule;
