/** What waits for a person: the open tasks, and the filters of Tasklist that show them. */
@ApplicationModule(displayName = "Inbox", allowedDependencies = { "platform.engine", "access.people" })
package vn.namro.work.inbox;

import org.springframework.modulith.ApplicationModule;
