/** Fills documents that office workers made in Word and Excel: looks values up and repeats parts, and can do nothing else. */
@ApplicationModule(displayName = "Templates", allowedDependencies = { "platform.workbook", "papers.officefile" })
package vn.namro.papers.template;

import org.springframework.modulith.ApplicationModule;
