/** The sheets as people work on them: how far each has come, and whether its lines may change. */
@ApplicationModule(displayName = "Sheet state", allowedDependencies = { "platform.engine", "scores.scoring" })
package vn.namro.scores.sheetstate;

import org.springframework.modulith.ApplicationModule;
