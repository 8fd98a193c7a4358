/** The pages and interface by which people keep the working calendar, and see what a change moves before and after it. */
@ApplicationModule(displayName = "Calendar pages", allowedDependencies = { "calendar", "engine", "input", "people", "web", "workbook" })
package vn.namro.calendarpages;

import org.springframework.modulith.ApplicationModule;
