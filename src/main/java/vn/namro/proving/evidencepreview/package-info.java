/** What a browser needs to show a stored document at the cited page without running anything of it: text, tables and pictures as data. */
@ApplicationModule(displayName = "Evidence preview", allowedDependencies = { "proving.evidence", "platform.input", "access.people", "platform.workbook" })
package vn.namro.proving.evidencepreview;

import org.springframework.modulith.ApplicationModule;
