/** Prints Word documents as PDF within the application, with fonts of its own and nothing installed beside the JDK. */
@ApplicationModule(displayName = "Print", allowedDependencies = "papers.officefile")
package vn.namro.papers.print;

import org.springframework.modulith.ApplicationModule;
