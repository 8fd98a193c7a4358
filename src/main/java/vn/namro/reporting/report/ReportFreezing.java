package vn.namro.reporting.report;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.report.ReportContent.Version;
import vn.namro.reporting.report.ReportContent.VersionChange;

/** Freezes reports: at the signature or approval, and with every correction again under the next number. */
@Component
public class ReportFreezing {

	private final JdbcClient jdbc;

	private final Reports reports;

	private final ReportComposition composition;

	private final ReportSnapshots snapshots;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	ReportFreezing(JdbcClient jdbc, Reports reports, ReportComposition composition, ReportSnapshots snapshots, Directory directory,
			ApplicationEventPublisher events, EngineClock clock) {
		this.jdbc = jdbc;
		this.reports = reports;
		this.composition = composition;
		this.snapshots = snapshots;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Freezes a report as it is now.
	 * @param reason why it is frozen again; counts for nothing the first time
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ReportSnapshot freeze(String id, String reason) {
		hold(id);
		Report report = this.reports.get(id);
		return keep(report, this.composition.draft(report), reason);
	}

	/** Nobody else freezes or corrects the report until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(String id) {
		this.jdbc.sql("select id from obligation where id = ? for update").param(id).query(String.class).single();
	}

	/** Keeps a content as the next version; with it goes what it says otherwise than the last one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public ReportSnapshot keep(Report report, ReportContent content, String reason) {
		Optional<ReportSnapshot> last = this.snapshots.latest(report.id());
		OffsetDateTime now = this.clock.now().truncatedTo(ChronoUnit.MILLIS);
		List<VersionChange> changes = last.map(before -> ReportDifferences.betweenVersions(this.snapshots.content(before), content)).orElse(List.of());
		Version version = new Version(last.map(ReportSnapshot::version).orElse(0) + 1, last.isPresent() ? reason : null, changes, now);
		byte[] bytes = CanonicalReport.write(content.as(version));
		ReportSnapshot snapshot = new ReportSnapshot(report.id(), version.number(), answerable(report.id()), CanonicalReport.sha256(bytes), version.reason(),
				this.directory.actor(), now);
		this.snapshots.insert(snapshot, bytes);
		this.events.publishEvent(new ReportFrozen(report.id(), version.number()));
		return snapshot;
	}

	private String answerable(String id) {
		return this.jdbc.sql("select agency_code from obligation where id = ?").param(id).query(String.class).single();
	}

}
