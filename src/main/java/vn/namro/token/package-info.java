/** Application tokens: what a program sends in place of a person's password. */
@ApplicationModule(displayName = "Application tokens", allowedDependencies = { "input" })
package vn.namro.token;

import org.springframework.modulith.ApplicationModule;
