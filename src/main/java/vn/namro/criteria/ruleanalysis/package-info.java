/** Looks for faults in rules: too many points, gaps and overlaps of bands, figures without points, each with the figures that show it. */
@ApplicationModule(displayName = "Search for faults in rules", allowedDependencies = { "platform.workbook", "criteria.formula", "criteria.rule" })
package vn.namro.criteria.ruleanalysis;

import org.springframework.modulith.ApplicationModule;
