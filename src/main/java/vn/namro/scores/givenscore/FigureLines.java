package vn.namro.scores.givenscore;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.scores.lineform.Figures;

/** The lines of a criterion across the agencies of a campaign, as whoever gives their figures sees them. */
@Repository
class FigureLines {

	private static final String LINE = """
			select s.sheet_id, s.criterion_code, a.name, s.version, s.declared::text as declared, s.appraised_points, s.appraised_reason, s.appraised_trace,
			  s.not_applicable from score s join score_sheet t on t.id = s.sheet_id join agency a on a.code = t.agency_code
			where t.campaign_id = :campaign and s.criterion_code = :criterion
			""";

	private final JdbcClient jdbc;

	FigureLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A line that waits for figures, or has them.
	 *
	 * @param points null as long as figures or source are missing
	 * @param source where the figures come from
	 */
	record Line(String sheet, String criterion, String agency, int version, Map<String, Object> declared, BigDecimal points, String source, String trace,
			String notApplicable) {

		public boolean missing() {
			return this.points == null && this.notApplicable == null;
		}

	}

	/** How many lines of a criterion apply, how many of them wait, and how many there are at all. */
	record Count(String criterion, int lines, int missing, int all) {
	}

	/** In the order of the agencies. */
	List<Line> of(String campaign, String criterion, int offset, int most) {
		return this.jdbc.sql(LINE + "order by a.position, a.code limit :most offset :offset")
			.param("campaign", campaign)
			.param("criterion", criterion)
			.param("most", most)
			.param("offset", offset)
			.query(FigureLines::line)
			.list();
	}

	Optional<Line> find(String campaign, String criterion, String sheet) {
		return this.jdbc.sql(LINE + "and s.sheet_id = :sheet")
			.param("campaign", campaign)
			.param("criterion", criterion)
			.param("sheet", sheet)
			.query(FigureLines::line)
			.optional();
	}

	/** By code of the criterion. */
	Map<String, Count> counts(String campaign) {
		return this.jdbc.sql("""
				select s.criterion_code as criterion, count(*) filter (where s.not_applicable is null) as lines,
				  count(*) filter (where s.not_applicable is null and s.appraised_points is null) as missing, count(*) as "all"
				from score s join score_sheet t on t.id = s.sheet_id where t.campaign_id = ? group by 1
				""").param(campaign).query(Count.class).list().stream().collect(Collectors.toMap(Count::criterion, count -> count));
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		return new Line(row.getString("sheet_id"), row.getString("criterion_code"), row.getString("name"), row.getInt("version"), Figures.read(row.getString("declared")),
				row.getBigDecimal("appraised_points"), row.getString("appraised_reason"), row.getString("appraised_trace"), row.getString("not_applicable"));
	}

}
