/** The rules of criteria: FEEL expressions over declared figures, computed exactly, explained in Vietnamese and searched for faults. */
@ApplicationModule(displayName = "Rules", allowedDependencies = { "platform.input", "criteria.formula" })
package vn.namro.criteria.rule;

import org.springframework.modulith.ApplicationModule;
