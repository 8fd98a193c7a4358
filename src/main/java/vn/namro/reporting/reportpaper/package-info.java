/** Frozen reports as papers, the same bytes whoever asks. */
@ApplicationModule(displayName = "Report paper", allowedDependencies = { "papers.document", "reporting.report", "reporting.reportissue" })
package vn.namro.reporting.reportpaper;

import org.springframework.modulith.ApplicationModule;
