/** What every HTTP interface shares: errors in Vietnamese, for people as pages and for programs as problem details. */
@ApplicationModule(displayName = "Web", allowedDependencies = { "input" })
package vn.namro.web;

import org.springframework.modulith.ApplicationModule;
