/** What the ministry gave a province: the third score beside the own ones. */
@ApplicationModule(displayName = "Ministry scores", allowedDependencies = { "engine", "input", "workbook", "catalogue", "scoring", "result" })
package vn.namro.ministryscore;

import org.springframework.modulith.ApplicationModule;
