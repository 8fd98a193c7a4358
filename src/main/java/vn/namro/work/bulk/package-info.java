/** Work on many tasks at once: each for itself, by the rules of a single one, and with an answer for each. */
@ApplicationModule(displayName = "Bulk work", allowedDependencies = { "platform.engine", "platform.input", "access.people", "work.inbox", "notices.notice", "access.audit" })
package vn.namro.work.bulk;

import org.springframework.modulith.ApplicationModule;
