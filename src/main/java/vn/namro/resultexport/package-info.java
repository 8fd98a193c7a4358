/** Results as files in the columns that offices are used to: workbooks (XLSX) and an appendix to the decision (DOCX). */
@ApplicationModule(displayName = "Result export", allowedDependencies = { "web", "workbook", "organisation", "people", "rule", "scoring", "result", "resultpages", "document", "paper", "ministryscore" })
package vn.namro.resultexport;

import org.springframework.modulith.ApplicationModule;
