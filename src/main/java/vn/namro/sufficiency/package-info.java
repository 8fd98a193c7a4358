/** Whether what is cited proves what it has to, before it is handed in; and what is odd about documents that are used often. */
@ApplicationModule(displayName = "Sufficiency",
		allowedDependencies = { "engine", "input", "workbook", "proof", "catalogue", "plan", "people", "evidence" })
package vn.namro.sufficiency;

import org.springframework.modulith.ApplicationModule;
