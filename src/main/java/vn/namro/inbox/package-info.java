/** What waits for a person: the open tasks, and the filters of Tasklist that show them. */
@ApplicationModule(displayName = "Inbox", allowedDependencies = { "engine", "people" })
package vn.namro.inbox;

import org.springframework.modulith.ApplicationModule;
