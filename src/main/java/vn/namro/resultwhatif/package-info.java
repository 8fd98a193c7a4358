/** What other rules would do to a result, without keeping any of it. */
@ApplicationModule(displayName = "What-if of results", allowedDependencies = { "input", "catalogue", "rule", "result", "whatif" })
package vn.namro.resultwhatif;

import org.springframework.modulith.ApplicationModule;
