/** The bell and its page, what people choose about their notices, and what administrators see of letters that do not arrive. */
@ApplicationModule(displayName = "Notice pages", allowedDependencies = { "notice", "channel", "dispatch", "inbox", "people", "input", "engine" })
package vn.namro.noticepages;

import org.springframework.modulith.ApplicationModule;
