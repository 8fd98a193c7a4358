/** Prints Word documents as PDF within the application, with fonts of its own and nothing installed beside the JDK. */
@ApplicationModule(displayName = "Print", allowedDependencies = { "template" })
package vn.namro.print;

import org.springframework.modulith.ApplicationModule;
