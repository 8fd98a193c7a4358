/** Working-day arithmetic for Vietnamese civil servants; the days off are data that people edit, filled at first from config/calendar. */
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "access.audit", "platform.engine", "platform.input", "platform.workbook" })
package vn.namro.time.calendar;

import org.springframework.modulith.ApplicationModule;
