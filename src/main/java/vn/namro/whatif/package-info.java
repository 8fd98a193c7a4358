/** What another rule, maximum or band would do to the ranking, before anything is published. */
@ApplicationModule(displayName = "What if", allowedDependencies = { "catalogue", "input", "rule", "workbook" })
package vn.namro.whatif;

import org.springframework.modulith.ApplicationModule;
