/** The bell and its page, what people choose about their notices, and what administrators see of letters that do not arrive. */
@ApplicationModule(displayName = "Notice pages", allowedDependencies = { "notices.notice", "notices.channel", "notices.dispatch", "work.inbox", "access.people", "platform.input", "platform.engine" })
package vn.namro.notices.noticepages;

import org.springframework.modulith.ApplicationModule;
