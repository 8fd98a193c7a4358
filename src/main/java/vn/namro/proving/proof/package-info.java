/** What proof is asked for, as criteria sets and plans declare it, and the kinds of documents that there are. */
@ApplicationModule(displayName = "Proof", allowedDependencies = { "platform.input", "platform.workbook" })
package vn.namro.proving.proof;

import org.springframework.modulith.ApplicationModule;
