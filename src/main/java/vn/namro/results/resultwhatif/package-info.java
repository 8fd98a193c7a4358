/** What other rules would do to a result, without keeping any of it. */
@ApplicationModule(displayName = "What-if of results", allowedDependencies = { "platform.input", "criteria.catalogue", "criteria.rule", "results.result", "criteria.whatif" })
package vn.namro.results.resultwhatif;

import org.springframework.modulith.ApplicationModule;
