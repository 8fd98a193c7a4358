/** The pages: signing in, the home page by role, the plans. */
@ApplicationModule(displayName = "Home",
		allowedDependencies = { "platform.engine", "access.people", "work.inbox", "notices.notice", "planning.plan", "agencies.organisation", "work.assignment", "year.demo", "access.signon", "platform.web", "results.pointsatrisk" })
package vn.namro.home;

import org.springframework.modulith.ApplicationModule;
