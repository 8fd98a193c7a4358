/** Last year's points on this year's scale, where a criteria set replaced another. */
@ApplicationModule(displayName = "Crosswalk", allowedDependencies = { "catalogue", "rule" })
package vn.namro.crosswalk;

import org.springframework.modulith.ApplicationModule;
