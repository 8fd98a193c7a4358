/** Hands issued reports on to the document exchange: a signed call to the configured address, and a folder of files. */
@ApplicationModule(displayName = "Exchange", allowedDependencies = { "engine", "input", "people", "channel", "evidence", "document", "report", "reportissue", "statistics" })
package vn.namro.exchange;

import org.springframework.modulith.ApplicationModule;
