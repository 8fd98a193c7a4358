/** Sign-on by the province's identity provider (OpenID Connect), with the profile {@code oidc}: who comes in and what the claim says they are. */
@ApplicationModule(displayName = "OpenID Connect", allowedDependencies = { "access.people" })
package vn.namro.access.oidc;

import org.springframework.modulith.ApplicationModule;
