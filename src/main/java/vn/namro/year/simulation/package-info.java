/** Runs a plan's whole year through the real engine, models and delegates on a virtual clock (command {@code simulate}). */
@ApplicationModule(displayName = "Simulation", allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "agencies.organisation", "criteria.catalogue", "planning.plan",
		"year.annualcycle", "year.demo", "access.people", "work.request", "work.extension", "work.obstacle", "work.explanation", "time.obligation", "proving.evidence", "proving.sufficiency", "scores.scoresheet", "scores.lineform", "criteria.rule", "scores.scoring", "scores.givenscore", "papers.document", "reporting.report", "reporting.reportpaper" })
package vn.namro.year.simulation;

import org.springframework.modulith.ApplicationModule;
