/** The audit ledger for administrators: searching, checking and exporting what concerns their province. */
@ApplicationModule(displayName = "Audit pages", allowedDependencies = { "audit", "engine", "people", "web" })
package vn.namro.auditpages;

import org.springframework.modulith.ApplicationModule;
