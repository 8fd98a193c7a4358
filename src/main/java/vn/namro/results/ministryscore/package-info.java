/** What the ministry gave a province: the third score beside the own ones. */
@ApplicationModule(displayName = "Ministry scores", allowedDependencies = { "platform.engine", "platform.input", "platform.workbook", "criteria.catalogue", "scores.scoring", "results.result" })
package vn.namro.results.ministryscore;

import org.springframework.modulith.ApplicationModule;
