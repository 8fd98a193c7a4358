/** The draft of next year's plan, made from this year's: days moved, what is unfinished marked, results as the baseline, lost points as items. */
@ApplicationModule(displayName = "Plan copy", allowedDependencies = { "platform.input", "planning.plan", "work.assignment", "results.indexresult", "results.lostpoints", "agencies.organisation", "access.people", "platform.workbook" })
package vn.namro.year.plancopy;

import org.springframework.modulith.ApplicationModule;
