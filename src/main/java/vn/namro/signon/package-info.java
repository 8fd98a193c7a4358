/** How somebody proves who they are: password, second factor, application token, identity provider; and how long that holds. */
@ApplicationModule(displayName = "Sign-on", allowedDependencies = { "input", "oidc", "people", "secondfactor", "token", "web" })
package vn.namro.signon;

import org.springframework.modulith.ApplicationModule;
