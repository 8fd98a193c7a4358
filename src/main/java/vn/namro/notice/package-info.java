/** Notices to people, shown on the home page. */
@ApplicationModule(displayName = "Notice", allowedDependencies = "engine")
package vn.namro.notice;

import org.springframework.modulith.ApplicationModule;
