/** What a browser needs to show a stored document at the cited page without running anything of it: text, tables and pictures as data. */
@ApplicationModule(displayName = "Evidence preview", allowedDependencies = { "evidence", "input", "people", "workbook" })
package vn.namro.evidencepreview;

import org.springframework.modulith.ApplicationModule;
