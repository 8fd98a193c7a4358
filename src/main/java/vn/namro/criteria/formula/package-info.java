/** What a rule says: FEEL read into a tree of the few things that it may say, with exact numbers. */
@ApplicationModule(displayName = "Formulas", allowedDependencies = "platform.input")
package vn.namro.criteria.formula;

import org.springframework.modulith.ApplicationModule;
