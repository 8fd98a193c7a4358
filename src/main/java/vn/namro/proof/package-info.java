/** What proof is asked for, as criteria sets and plans declare it, and the kinds of documents that there are. */
@ApplicationModule(displayName = "Proof", allowedDependencies = { "input", "workbook" })
package vn.namro.proof;

import org.springframework.modulith.ApplicationModule;
