/** Criteria sets: what an index measures, with maxima, methods, evidence and rules, versioned by assessment year. */
@ApplicationModule(displayName = "Catalogue", allowedDependencies = { "input", "workbook", "proof", "organisation", "people", "web", "rule" })
package vn.namro.catalogue;

import org.springframework.modulith.ApplicationModule;
