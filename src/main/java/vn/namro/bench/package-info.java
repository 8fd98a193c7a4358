/** The appraisal bench: an appraiser's field across all agencies, line by line, by keyboard. */
@ApplicationModule(displayName = "Appraisal bench", allowedDependencies = { "engine", "input", "people", "catalogue", "scoring", "appraisal", "proof" })
package vn.namro.bench;

import org.springframework.modulith.ApplicationModule;
