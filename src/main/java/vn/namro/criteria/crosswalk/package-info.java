/** Last year's points on this year's scale, where a criteria set replaced another. */
@ApplicationModule(displayName = "Crosswalk", allowedDependencies = { "criteria.catalogue", "criteria.formula", "criteria.rule" })
package vn.namro.criteria.crosswalk;

import org.springframework.modulith.ApplicationModule;
