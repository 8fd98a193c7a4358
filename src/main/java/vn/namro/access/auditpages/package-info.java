/** The audit ledger for administrators: searching, checking and exporting what concerns their province. */
@ApplicationModule(displayName = "Audit pages", allowedDependencies = { "access.audit", "platform.engine", "access.people", "platform.web" })
package vn.namro.access.auditpages;

import org.springframework.modulith.ApplicationModule;
