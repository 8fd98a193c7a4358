/** What the documents of a task still lack, for the evidence tab and for programs. */
@ApplicationModule(displayName = "Evidence of tasks", allowedDependencies = { "platform.input", "access.people", "work.inbox", "proving.evidence", "proving.proof", "proving.sufficiency" })
package vn.namro.proving.evidencetask;

import org.springframework.modulith.ApplicationModule;
