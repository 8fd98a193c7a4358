/** Notices to people: written in the transaction that causes them, shown by the bell, and what each person wants to get how. */
@ApplicationModule(displayName = "Notice", allowedDependencies = { "platform.engine", "platform.input" })
package vn.namro.notices.notice;

import org.springframework.modulith.ApplicationModule;
