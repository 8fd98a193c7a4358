package vn.namro.reporting.report;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.input.UnknownThingException;

/** The frozen versions of reports, which only grow in number. */
@Repository
public class ReportSnapshots {

	/** The content of a province's report of 250 agencies is some megabytes, so only what people look at now is kept at hand. */
	private static final int AT_HAND = 8;

	private static final String ALL = "select report_id, version, agency_code, sha256, reason, frozen_by, frozen_at from report_snapshot where report_id = ? order by version";

	private final JdbcClient jdbc;

	private final Cache<String, ReportContent> contents = Caffeine.newBuilder().maximumSize(AT_HAND).build();

	ReportSnapshots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The versions of a report in order; empty as long as none is frozen. */
	public List<ReportSnapshot> of(String reportId) {
		return this.jdbc.sql(ALL).param(reportId).query(ReportSnapshot.class).list();
	}

	public Optional<ReportSnapshot> latest(String reportId) {
		List<ReportSnapshot> all = of(reportId);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/**
	 * @param version null for the last one
	 * @throws UnknownThingException when the report has no such version
	 */
	public ReportSnapshot get(String reportId, Integer version) {
		return of(reportId).stream()
			.filter(snapshot -> version == null || snapshot.version() == version)
			.reduce((one, later) -> later)
			.orElseThrow(() -> new UnknownThingException(version == null ? "Báo cáo chưa được chốt lần nào." : "Báo cáo không có bản số " + version + "."));
	}

	/** As it was frozen; a hash names it, so it may be kept at hand. */
	public ReportContent content(ReportSnapshot snapshot) {
		return this.contents.get(snapshot.sha256(), any -> CanonicalReport.read(bytes(snapshot)));
	}

	/** The same as a tree, for documents. */
	public JsonNode tree(ReportSnapshot snapshot) {
		return CanonicalReport.tree(bytes(snapshot));
	}

	/** The bytes that the hash is of. */
	public byte[] bytes(ReportSnapshot snapshot) {
		return this.jdbc.sql("select content from report_snapshot where report_id = ? and version = ?")
			.params(snapshot.reportId(), snapshot.version())
			.query(byte[].class)
			.single();
	}

	void insert(ReportSnapshot snapshot, byte[] content) {
		this.jdbc.sql("""
				insert into report_snapshot (report_id, version, agency_code, content, sha256, reason, frozen_by, frozen_at) values (?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(snapshot.reportId(), snapshot.version(), snapshot.agencyCode(), content, snapshot.sha256(), snapshot.reason(), snapshot.frozenBy(),
					snapshot.frozenAt())
			.update();
	}

}
