/** How a line of a score sheet is filled in: from declared figures where its criterion has a rule, else by hand; numbers as people type them. */
@ApplicationModule(displayName = "Line form", allowedDependencies = { "platform.input", "criteria.catalogue", "criteria.rule", "scores.scoring" })
package vn.namro.scores.lineform;

import org.springframework.modulith.ApplicationModule;
