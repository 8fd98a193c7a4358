/** The append-only, hash-chained ledger of who changed what: written with the change, sealed in batches, verified from outside. */
@ApplicationModule(displayName = "Audit", allowedDependencies = { "platform.database", "platform.engine", "platform.input", "platform.workbook" })
package vn.namro.access.audit;

import org.springframework.modulith.ApplicationModule;
