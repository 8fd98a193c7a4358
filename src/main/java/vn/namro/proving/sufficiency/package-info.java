/** Whether what is cited proves what it has to, before it is handed in; and what is odd about documents that are used often. */
@ApplicationModule(displayName = "Sufficiency",
		allowedDependencies = { "platform.engine", "platform.input", "platform.workbook", "proving.proof", "criteria.catalogue", "planning.plan", "access.people", "proving.evidence" })
package vn.namro.proving.sufficiency;

import org.springframework.modulith.ApplicationModule;
