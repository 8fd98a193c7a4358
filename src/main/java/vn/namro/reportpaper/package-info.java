/** Frozen reports as papers, the same bytes whoever asks. */
@ApplicationModule(displayName = "Report paper", allowedDependencies = { "document", "report", "reportissue" })
package vn.namro.reportpaper;

import org.springframework.modulith.ApplicationModule;
