/** What every process shares: typed variables, engine settings, the clock. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Engine", allowedDependencies = "platform.input")
package vn.namro.platform.engine;

import org.springframework.modulith.ApplicationModule;
