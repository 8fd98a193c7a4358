/** Lists as files (XLSX, CSV, JSON): what a list is, how its rows become a file while they are read, and who waits for whom meanwhile. */
@ApplicationModule(displayName = "Export", allowedDependencies = { "engine", "input", "people", "web", "workbook" })
package vn.namro.export;

import org.springframework.modulith.ApplicationModule;
