/** The pages: signing in, the home page by role, the plans. */
@ApplicationModule(displayName = "Home",
		allowedDependencies = { "engine", "people", "inbox", "notice", "plan", "organisation", "assignment", "demo", "signon", "web", "pointsatrisk" })
package vn.namro.home;

import org.springframework.modulith.ApplicationModule;
