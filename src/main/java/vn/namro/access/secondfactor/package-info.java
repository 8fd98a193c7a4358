/** The second factor: codes of an authenticator (RFC 6238) and, should it be lost, recovery codes. */
@ApplicationModule(displayName = "Second factor", allowedDependencies = { "access.people" })
package vn.namro.access.secondfactor;

import org.springframework.modulith.ApplicationModule;
