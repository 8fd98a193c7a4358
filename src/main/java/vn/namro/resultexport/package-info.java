/** Results as files in the columns that offices are used to: workbooks (XLSX), and the decision with its appendices (DOCX). */
@ApplicationModule(displayName = "Result export", allowedDependencies = { "organisation", "people", "rule", "scoring", "result", "resultpages", "document", "paper" })
package vn.namro.resultexport;

import org.springframework.modulith.ApplicationModule;
