/** Working-day arithmetic for Vietnamese civil servants; the days off are data in config/calendar. */
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "engine", "input" })
package vn.namro.calendar;

import org.springframework.modulith.ApplicationModule;
