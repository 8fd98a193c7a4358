/** Sign-on by the province's identity provider (OpenID Connect), with the profile {@code oidc}: who comes in and what the claim says they are. */
@ApplicationModule(displayName = "OpenID Connect", allowedDependencies = { "people" })
package vn.namro.oidc;

import org.springframework.modulith.ApplicationModule;
