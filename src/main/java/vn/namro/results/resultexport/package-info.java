/** Results as files in the columns that offices are used to: workbooks (XLSX) and an appendix to the decision (DOCX). */
@ApplicationModule(displayName = "Result export", allowedDependencies = { "platform.web", "platform.workbook", "agencies.organisation", "access.people", "criteria.rule", "scores.scoring", "results.result", "results.resultpages", "papers.document", "papers.paper", "results.ministryscore" })
package vn.namro.results.resultexport;

import org.springframework.modulith.ApplicationModule;
