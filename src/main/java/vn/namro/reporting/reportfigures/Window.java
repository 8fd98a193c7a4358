package vn.namro.reporting.reportfigures;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.namro.platform.engine.EngineClock;

/** The days from which a report's figures are, the first and the last included, and the instant at which they are read. */
public record Window(LocalDate from, LocalDate to, OffsetDateTime readAt) {

	OffsetDateTime start() {
		return this.from.atStartOfDay(EngineClock.ZONE).toOffsetDateTime();
	}

	/** The first instant that is not of the window. */
	OffsetDateTime end() {
		return this.to.plusDays(1).atStartOfDay(EngineClock.ZONE).toOffsetDateTime();
	}

	boolean contains(OffsetDateTime at) {
		return !at.isBefore(start()) && at.isBefore(end());
	}

}
