/** Points that a published result lost: what becomes of them in next year's plan, and which were recovered. */
@ApplicationModule(displayName = "Lost points", allowedDependencies = { "criteria.catalogue", "planning.plan", "scores.scoring", "results.result" })
package vn.namro.results.lostpoints;

import org.springframework.modulith.ApplicationModule;
