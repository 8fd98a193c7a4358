/** Application tokens: what a program sends in place of a person's password. */
@ApplicationModule(displayName = "Application tokens", allowedDependencies = { "platform.input" })
package vn.namro.access.token;

import org.springframework.modulith.ApplicationModule;
