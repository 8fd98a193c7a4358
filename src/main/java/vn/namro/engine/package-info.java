/** What every process shares: typed variables, engine settings, the clock. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Engine", allowedDependencies = "input")
package vn.namro.engine;

import org.springframework.modulith.ApplicationModule;
