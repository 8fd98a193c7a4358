/** Lists as files (XLSX, CSV, JSON): what a list is, how its rows become a file while they are read, and who waits for whom meanwhile. */
@ApplicationModule(displayName = "Export", allowedDependencies = { "platform.engine", "platform.input", "access.people", "platform.web", "platform.workbook" })
package vn.namro.papers.export;

import org.springframework.modulith.ApplicationModule;
