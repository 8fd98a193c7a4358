/** The paper that a report became: number, date and signed file, none of which ever changes. */
@ApplicationModule(displayName = "Report issue", allowedDependencies = { "engine", "input", "evidence", "pdfsignature" })
package vn.namro.reportissue;

import org.springframework.modulith.ApplicationModule;
