/** What the documents of a task still lack, for the evidence tab and for programs. */
@ApplicationModule(displayName = "Evidence of tasks", allowedDependencies = { "input", "people", "inbox", "evidence", "proof", "sufficiency" })
package vn.namro.evidencetask;

import org.springframework.modulith.ApplicationModule;
