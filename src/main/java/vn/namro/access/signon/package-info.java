/** How somebody proves who they are: password, second factor, application token, identity provider; and how long that holds. */
@ApplicationModule(displayName = "Sign-on", allowedDependencies = { "platform.input", "access.oidc", "access.people", "access.secondfactor", "access.token", "platform.web" })
package vn.namro.access.signon;

import org.springframework.modulith.ApplicationModule;
