/** The rules of criteria: FEEL expressions over declared figures, computed exactly, explained in Vietnamese and searched for faults. */
@ApplicationModule(displayName = "Rules", allowedDependencies = { "input", "workbook" })
package vn.namro.rule;

import org.springframework.modulith.ApplicationModule;
