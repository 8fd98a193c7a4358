/** What every HTTP interface shares: errors in Vietnamese, for people as pages and for programs as problem details. */
@ApplicationModule(displayName = "Web", allowedDependencies = { "platform.input" })
package vn.namro.platform.web;

import org.springframework.modulith.ApplicationModule;
