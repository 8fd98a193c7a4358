/** Criteria sets: what an index measures, with maxima and evaluation methods. */
@ApplicationModule(displayName = "Catalogue", allowedDependencies = "input")
package vn.namro.catalogue;

import org.springframework.modulith.ApplicationModule;
