package vn.namro.scores.bench;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.appraisal.AppraisalDesk.Round;
import vn.namro.scores.bench.BenchDetail.LastYear;
import vn.namro.scores.bench.BenchDetail.Other;
import vn.namro.scores.bench.BenchLine.State;

/** The lines that lie on the bench, each with what is known beforehand. */
@Repository
class BenchLines {

	/** A year before: the line of the same agency for the criterion that the crosswalk says became this one, or that has the same code in the same set. */
	private static final String LAST_YEAR = """
			left join lateral (
			  select ls.criterion_code, lt.year, ls.self_points, coalesce(ls.decided_points, ls.appraised_points) as appraised_points,
			    coalesce(ls.decided_reason, ls.appraised_reason) as remark
			  from score_sheet lt join score ls on ls.sheet_id = lt.id
			  where lt.agency_code = t.agency_code and lt.year = t.year - 1 and (ls.set_code = s.set_code and ls.criterion_code = s.criterion_code
			    or exists (select from criterion_crosswalk w where w.to_set = s.set_code and w.to_code = s.criterion_code
			      and w.from_set = ls.set_code and w.from_code = ls.criterion_code))
			  order by ls.criterion_code limit 1) l on true
			""";

	private static final String LINE = """
			select p.id as appraisal, s.sheet_id, a.name as agency, s.criterion_code, c.title, c.maximum, s.self_points, s.round1_points, s.appraised_points,
			  s.appraised_round, s.question, s.version, l.self_points as last_self, l.appraised_points as last_appraised,
			  (select count(*) from evidence_citation u where u.subject_id = s.sheet_id || '#' || s.criterion_code and u.withdrawn_at is null) as documents,
			  m.mean
			from appraisal p
			join score_sheet t on t.id = p.sheet_id
			join agency a on a.code = t.agency_code
			join score s on s.sheet_id = t.id and split_part(s.criterion_code, '.', 1) = p.field_code and s.not_applicable is null
			join criterion c on c.set_code = s.set_code and c.code = s.criterion_code and c.method = 'self'
			left join (select st.campaign_id, sc.criterion_code, avg(sc.self_points) as mean from score sc join score_sheet st on st.id = sc.sheet_id group by 1, 2) m
			  on m.campaign_id = t.campaign_id and m.criterion_code = s.criterion_code
			""" + LAST_YEAR;

	private final JdbcClient jdbc;

	BenchLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The lines of some rounds, criterion by criterion across the agencies. */
	List<BenchLine> of(List<Round> rounds) {
		Map<String, Round> byAppraisal = rounds.stream().collect(Collectors.toMap(Round::appraisal, Function.identity(), (first, second) -> first));
		return this.jdbc.sql(LINE + " where p.id = any(:ids) order by c.position, a.position")
			.param("ids", byAppraisal.keySet().toArray(String[]::new))
			.query((row, number) -> line(row, byAppraisal.get(row.getString("appraisal"))))
			.list();
	}

	BenchLine get(Round round, String criterion) {
		return of(List.of(round)).stream().filter(line -> line.criterion().equals(criterion)).findFirst().orElseThrow();
	}

	/**
	 * The appraisal that a line belongs to.
	 * @throws UnknownThingException when there is none in the person's agencies
	 */
	String appraisalOf(Person person, String sheet, String criterion) {
		return this.jdbc.sql("""
				select p.id from appraisal p join score s on s.sheet_id = p.sheet_id and split_part(s.criterion_code, '.', 1) = p.field_code
				join score_sheet t on t.id = s.sheet_id join agency a on a.code = t.agency_code
				where s.sheet_id = ? and s.criterion_code = ? and a.tenant_id = any(?)
				""")
			.params(sheet, criterion, person.tenants().toArray(String[]::new))
			.query(String.class)
			.optional()
			.orElseThrow(() -> new UnknownThingException("Không có dòng điểm '" + criterion + "' trên bảng '" + sheet + "'."));
	}

	/** @throws UnknownThingException when there is no such appraisal in the person's agencies */
	void requireVisible(Person person, String appraisal) {
		this.jdbc.sql("""
				select p.id from appraisal p join score_sheet t on t.id = p.sheet_id join agency a on a.code = t.agency_code
				where p.id = ? and a.tenant_id = any(?)
				""")
			.params(appraisal, person.tenants().toArray(String[]::new))
			.query(String.class)
			.optional()
			.orElseThrow(() -> new UnknownThingException("Không có đợt thẩm định '" + appraisal + "' trong phạm vi của anh/chị."));
	}

	Optional<LastYear> lastYear(String sheet, String criterion) {
		return this.jdbc.sql("select l.year, l.criterion_code as criterion, l.self_points as self, l.appraised_points as appraised, l.remark from score s "
				+ "join score_sheet t on t.id = s.sheet_id " + LAST_YEAR + " where s.sheet_id = ? and s.criterion_code = ? and l.year is not null")
			.params(sheet, criterion)
			.query(LastYear.class)
			.optional();
	}

	/** The same criterion at the other agencies of the campaign. */
	List<Other> others(String sheet, String criterion) {
		return this.jdbc.sql("""
				select a.name as agency, s.self_points as self, s.appraised_points as appraised
				from score_sheet mine join score_sheet t on t.campaign_id = mine.campaign_id and t.id <> mine.id
				join score s on s.sheet_id = t.id and s.criterion_code = :criterion and s.not_applicable is null
				join agency a on a.code = t.agency_code
				where mine.id = :sheet order by a.position
				""").param("sheet", sheet).param("criterion", criterion).query(Other.class).list();
	}

	String agencyOf(String sheet) {
		return this.jdbc.sql("select a.name from score_sheet t join agency a on a.code = t.agency_code where t.id = ?").param(sheet).query(String.class).single();
	}

	private static BenchLine line(ResultSet row, Round round) throws SQLException {
		BigDecimal self = row.getBigDecimal("self_points");
		BigDecimal maximum = row.getBigDecimal("maximum");
		BigDecimal appraised = row.getBigDecimal("appraised_points");
		List<String> hints = Hints.of(new Hints.Facts(maximum, self, row.getInt("documents"), row.getBigDecimal("last_self"), row.getBigDecimal("last_appraised"),
				row.getBigDecimal("mean")));
		return new BenchLine(round.appraisal(), row.getString("sheet_id"), row.getString("agency"), row.getString("criterion_code"), row.getString("title"),
				maximum, self, row.getBigDecimal("round1_points"), appraised, row.getInt("version"), round.round(), state(row, round.round(), self, appraised),
				hints);
	}

	String tenantOf(String sheet) {
		return this.jdbc.sql("select a.tenant_id from score_sheet t join agency a on a.code = t.agency_code where t.id = ?").param(sheet).query(String.class).single();
	}

	private static State state(ResultSet row, int round, BigDecimal self, BigDecimal appraised) throws SQLException {
		boolean asked = row.getString("question") != null;
		boolean lowered = self != null && appraised != null && appraised.compareTo(self) < 0;
		int decided = row.getInt("appraised_round");
		if (decided == 0 || decided < round && (asked || lowered)) {
			return asked && round == 1 ? State.ASKED : State.OPEN;
		}
		return self != null && appraised.compareTo(self) == 0 ? State.AGREED : State.CHANGED;
	}

}
