/** Working-day arithmetic for Vietnamese civil servants; the days off are data that people edit, filled at first from config/calendar. */
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "audit", "engine", "input", "workbook" })
package vn.namro.calendar;

import org.springframework.modulith.ApplicationModule;
