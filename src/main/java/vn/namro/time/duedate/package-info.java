/** Due instants that are computed: from a day that a plan names or by counting working days; they follow the calendar. */
@ApplicationModule(displayName = "Due date", allowedDependencies = { "time.calendar", "platform.engine", "time.obligation" })
package vn.namro.time.duedate;

import org.springframework.modulith.ApplicationModule;
