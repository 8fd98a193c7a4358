/** The pages and interface by which people keep the working calendar, and see what a change moves before and after it. */
@ApplicationModule(displayName = "Calendar pages", allowedDependencies = { "time.calendar", "platform.engine", "platform.input", "access.people", "platform.web", "platform.workbook" })
package vn.namro.time.calendarpages;

import org.springframework.modulith.ApplicationModule;
