/** The append-only, hash-chained ledger of who changed what: written with the change, sealed in batches, verified from outside. */
@ApplicationModule(displayName = "Audit", allowedDependencies = { "database", "engine", "input", "workbook" })
package vn.namro.audit;

import org.springframework.modulith.ApplicationModule;
