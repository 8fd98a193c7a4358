/** Workbooks (XLSX) that people fill in: read as a stream with every cell's address, written so that no text becomes a formula. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Workbook", allowedDependencies = "platform.input")
package vn.namro.platform.workbook;

import org.springframework.modulith.ApplicationModule;
