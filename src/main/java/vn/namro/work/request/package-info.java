/** What requests about something owed share: extension, obstacle and explanation find here what they are about and who answers. */
@ApplicationModule(displayName = "Request",
		allowedDependencies = { "platform.engine", "platform.input", "time.duedate", "time.obligation", "agencies.organisation", "access.people" })
package vn.namro.work.request;

import org.springframework.modulith.ApplicationModule;
