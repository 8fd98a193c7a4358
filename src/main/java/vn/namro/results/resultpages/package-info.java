/** Results for people and programs: ranking, drill-down, corrections, each as far as the person may see it. */
@ApplicationModule(displayName = "Result pages", allowedDependencies = { "platform.engine", "platform.input", "platform.web", "platform.workbook", "agencies.organisation", "access.people", "criteria.catalogue", "criteria.rule", "scores.scoring", "results.result", "results.publication", "results.resultwhatif", "results.ministryscore" })
package vn.namro.results.resultpages;

import org.springframework.modulith.ApplicationModule;
