/** Reading what people write into files and forms, with messages that name the place. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Input", allowedDependencies = {})
package vn.namro.platform.input;

import org.springframework.modulith.ApplicationModule;
