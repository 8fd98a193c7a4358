package vn.namro.papers.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much exporting may ask of the installation.
 *
 * @param atOnce exports that run at the same time on a node
 * @param perPerson of these by one account
 * @param statementTimeout how long the database may look for the next rows
 * @param idleTimeout how long a reader may stand still before the database gives its transaction up
 * @param mostTime how long an export may take in all, so that whoever reads a byte a minute keeps no transaction open for days
 */
@ConfigurationProperties("namro.export")
record ExportSettings(@DefaultValue("4") int atOnce, @DefaultValue("2") int perPerson, @DefaultValue("60s") Duration statementTimeout,
		@DefaultValue("2m") Duration idleTimeout, @DefaultValue("15m") Duration mostTime) {
}
