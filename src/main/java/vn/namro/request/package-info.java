/** What requests about something owed share: extension, obstacle and explanation find here what they are about and who answers. */
@ApplicationModule(displayName = "Request",
		allowedDependencies = { "engine", "input", "duedate", "obligation", "organisation", "people" })
package vn.namro.request;

import org.springframework.modulith.ApplicationModule;
