/** Hands issued reports on to the document exchange: a signed call to the configured address, and a folder of files. */
@ApplicationModule(displayName = "Exchange", allowedDependencies = { "platform.engine", "platform.input", "access.people", "notices.channel", "proving.evidence", "papers.document", "reporting.report", "reporting.reportissue", "reporting.reportpaper", "reporting.statistics" })
package vn.namro.reporting.exchange;

import org.springframework.modulith.ApplicationModule;
