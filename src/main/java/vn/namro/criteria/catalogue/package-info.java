/** Criteria sets: what an index measures, with maxima, methods, evidence and rules, versioned by assessment year. */
@ApplicationModule(displayName = "Catalogue", allowedDependencies = { "platform.input", "platform.workbook", "proving.proof", "agencies.organisation", "access.people", "platform.web", "criteria.ruleanalysis", "criteria.rule" })
package vn.namro.criteria.catalogue;

import org.springframework.modulith.ApplicationModule;
