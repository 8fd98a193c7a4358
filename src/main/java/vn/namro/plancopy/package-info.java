/** The draft of next year's plan, made from this year's: days moved, what is unfinished marked, results as the baseline, lost points as items. */
@ApplicationModule(displayName = "Plan copy", allowedDependencies = { "input", "plan", "assignment", "indexresult", "lostpoints", "organisation", "people", "workbook" })
package vn.namro.plancopy;

import org.springframework.modulith.ApplicationModule;
