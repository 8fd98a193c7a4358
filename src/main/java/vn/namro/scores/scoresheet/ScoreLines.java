package vn.namro.scores.scoresheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.scores.lineform.Figures;

/** The lines of sheets, cut to what a reader may see. */
@Repository
class ScoreLines {

	private static final String FROM = """
			from score s
			join score_sheet t on t.id = s.sheet_id
			join campaign g on g.id = t.campaign_id
			join agency a on a.code = t.agency_code
			join criterion c on c.set_code = s.set_code and c.code = s.criterion_code
			""";

	private static final String LINE = """
			select s.*, s.declared::text as figures, t.year, t.agency_code, c.title, c.maximum, c.method, %s,
			  g.status = 'PUBLISHED' or a.tenant_id = any (:appraising) or (a.tenant_id = any (:own) and exists (
			    select from campaign_opening o where o.campaign_id = g.id and o.stage = 'ALL' and o.opens_at <= :now)) as disclosed,
			  a.tenant_id = any (:own) and exists (select from campaign_opening o where o.campaign_id = g.id and o.opens_at <= :now) as round1_disclosed,
			  (select count(*)::int from evidence_citation e where e.subject_id = s.sheet_id || '#' || s.criterion_code and e.withdrawn_at is null) as evidence
			""".formatted(names("self", "round1", "appraised", "decided")) + FROM;

	private static final String FILTER = """
			where a.tenant_id = any (:tenants) and t.status <> 'PLANNED' and (:set::text is null or s.set_code = :set)
			  and (:year::int is null or t.year = :year) and (:agency::text is null or t.agency_code = :agency)
			""";

	private final JdbcClient jdbc;

	ScoreLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SheetLine> of(String sheetId, Reader reader) {
		return this.jdbc.sql(LINE + "where s.sheet_id = :sheet order by c.position")
			.params(reader.values())
			.param("sheet", sheetId)
			.query(ScoreLines::line)
			.list();
	}

	/** The lines that a search finds, agency by agency, from an offset on. */
	List<SheetLine> find(LineSearch search, int offset, int most) {
		return this.jdbc.sql(LINE + FILTER + "order by t.year desc, a.position, t.set_code, c.position limit :most offset :offset")
			.params(search.values())
			.param("most", most)
			.param("offset", offset)
			.query(ScoreLines::line)
			.list();
	}

	long count(LineSearch search) {
		return this.jdbc.sql("select count(*) " + FROM + FILTER).params(search.values()).query(Long.class).single();
	}

	private static String names(String... stages) {
		Map<String, String> names = new HashMap<>();
		for (String stage : stages) {
			names.put(stage, "(select p.name from person p where p.account = s." + stage + "_by) as " + stage + "_name");
		}
		return String.join(", ", names.values());
	}

	private static SheetLine line(ResultSet row, int number) throws SQLException {
		boolean disclosed = row.getBoolean("disclosed");
		Mark appraised = disclosed ? mark(row, "appraised") : null;
		Mark decided = disclosed ? mark(row, "decided") : null;
		Mark counting = decided == null || decided.points() == null ? appraised : decided;
		return new SheetLine(row.getString("sheet_id"), row.getString("set_code"), row.getInt("year"), row.getString("agency_code"),
				row.getString("criterion_code"), row.getString("title"), row.getBigDecimal("maximum"), row.getString("method"), row.getInt("version"),
				disclosed || "self".equals(row.getString("method")) ? Figures.read(row.getString("figures")) : Map.of(), mark(row, "self"), disclosed || row.getBoolean("round1_disclosed") ? mark(row, "round1") : null, appraised, decided,
				counting == null ? null : counting.points(), row.getString("not_applicable"), row.getInt("evidence"));
	}

	private static Mark mark(ResultSet row, String stage) throws SQLException {
		boolean traced = stage.equals("self") || stage.equals("appraised");
		return Mark.of(row.getBigDecimal(stage + "_points"), row.getString(stage + "_reason"), traced ? row.getString(stage + "_trace") : null,
				row.getString(stage + "_by"), row.getString(stage + "_name"), row.getObject(stage + "_at", OffsetDateTime.class));
	}

}
