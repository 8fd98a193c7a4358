/** What another rule, maximum or band would do to the ranking, before anything is published. */
@ApplicationModule(displayName = "What if", allowedDependencies = { "criteria.catalogue", "platform.input", "criteria.formula", "criteria.ruleanalysis", "criteria.rule", "platform.workbook" })
package vn.namro.criteria.whatif;

import org.springframework.modulith.ApplicationModule;
