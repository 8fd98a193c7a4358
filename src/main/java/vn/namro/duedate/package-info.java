/** Due instants that are computed: from a day that a plan names or by counting working days; they follow the calendar. */
@ApplicationModule(displayName = "Due date", allowedDependencies = { "calendar", "engine", "obligation" })
package vn.namro.duedate;

import org.springframework.modulith.ApplicationModule;
