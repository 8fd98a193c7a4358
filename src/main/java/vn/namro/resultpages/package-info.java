/** Results for people and programs: ranking, drill-down, corrections, each as far as the person may see it. */
@ApplicationModule(displayName = "Result pages", allowedDependencies = { "engine", "input", "web", "workbook", "organisation", "people", "catalogue", "rule", "scoring", "result", "publication", "resultwhatif", "ministryscore" })
package vn.namro.resultpages;

import org.springframework.modulith.ApplicationModule;
