/** Notices to people: written in the transaction that causes them, shown by the bell, and what each person wants to get how. */
@ApplicationModule(displayName = "Notice", allowedDependencies = { "engine", "input" })
package vn.namro.notice;

import org.springframework.modulith.ApplicationModule;
