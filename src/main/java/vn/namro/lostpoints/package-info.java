/** Points that a published result lost: what becomes of them in next year's plan, and which were recovered. */
@ApplicationModule(displayName = "Lost points", allowedDependencies = { "catalogue", "plan", "scoring", "result" })
package vn.namro.lostpoints;

import org.springframework.modulith.ApplicationModule;
