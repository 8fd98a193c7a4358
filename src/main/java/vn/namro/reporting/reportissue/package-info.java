/** The paper that a report became: number, date and signed file, none of which ever changes. */
@ApplicationModule(displayName = "Report issue", allowedDependencies = { "platform.engine", "platform.input", "proving.evidence", "proving.pdfsignature" })
package vn.namro.reporting.reportissue;

import org.springframework.modulith.ApplicationModule;
