package vn.namro.proving.sufficiency;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.PlanJson;
import vn.namro.proving.proof.DeclaredProof;

/** Finds what subjects ask for: lines of score sheets in their criteria set, assignments in their plan item, all others nothing. */
@Repository
class ProofSubjects {

	private static final String SELF = "self";

	private final JdbcClient jdbc;

	private final Criteria criteria;

	ProofSubjects(JdbcClient jdbc, Criteria criteria) {
		this.jdbc = jdbc;
		this.criteria = criteria;
	}

	/** In the order of the ids; ids that name nothing are left out. */
	List<ProofSubject> of(Collection<String> ids) {
		Map<String, ProofSubject> found = new HashMap<>();
		String[] array = ids.toArray(String[]::new);
		lines(array).forEach(subject -> found.put(subject.id(), subject));
		obligations(array).forEach(subject -> found.putIfAbsent(subject.id(), subject));
		return ids.stream().distinct().map(found::get).filter(subject -> subject != null).toList();
	}

	/** Ids of the lines of a sheet in the order of the catalogue. */
	List<String> linesOf(String sheetId) {
		return this.jdbc.sql("""
				select s.sheet_id || '#' || s.criterion_code from score s join criterion c on (c.set_code, c.code) = (s.set_code, s.criterion_code)
				where s.sheet_id = ? order by c.position
				""").param(sheetId).query(String.class).list();
	}

	private record Line(String id, String setCode, String criterionCode, String title, String method, BigDecimal selfPoints, String notApplicable,
			String agencyCode, int year) {

		ProofSubject subject(CriteriaSet set) {
			boolean binding = asks(this.method, this.selfPoints, this.notApplicable);
			List<DeclaredProof> declared = set.entry(this.criterionCode).map(CriteriaSetFile.Entry::evidence).orElse(List.of());
			return new ProofSubject(this.id, this.criterionCode + ". " + this.title, this.agencyCode, this.year,
					declared.stream().map(proof -> Requirement.of(proof, this.year, binding)).toList());
		}

	}

	private List<ProofSubject> lines(String[] ids) {
		List<Line> lines = this.jdbc.sql("""
				select s.sheet_id || '#' || s.criterion_code as id, s.set_code, s.criterion_code, c.title, c.method, s.self_points, s.not_applicable, t.agency_code, t.year
				from score s join score_sheet t on t.id = s.sheet_id join criterion c on (c.set_code, c.code) = (s.set_code, s.criterion_code)
				where s.sheet_id = any(:sheets) and s.sheet_id || '#' || s.criterion_code = any(:ids)
				""")
			.param("sheets", Arrays.stream(ids).filter(id -> id.indexOf('#') >= 0).map(id -> id.substring(0, id.indexOf('#'))).distinct().toArray(String[]::new))
			.param("ids", ids)
			.query(Line.class)
			.list();
		Map<String, CriteriaSet> sets = new HashMap<>();
		return lines.stream().map(line -> line.subject(sets.computeIfAbsent(line.setCode(), this.criteria::set))).toList();
	}

	/** Points that the agency gives itself have to be proven; where it takes none, or the line does not apply, nothing is. */
	private static boolean asks(String method, BigDecimal points, String notApplicable) {
		return SELF.equals(method) && notApplicable == null && (points == null || points.signum() != 0);
	}

	private List<ProofSubject> obligations(String[] ids) {
		return this.jdbc.sql("""
				select o.id, o.title, o.agency_code, coalesce(p.year, extract(year from o.due_at at time zone 'Asia/Ho_Chi_Minh')::int) as year,
				  i.deliverable, i.evidence::text as evidence
				from obligation o left join assignment a on a.id = o.id left join plan p on p.code = a.plan_code
				  left join plan_item i on (i.plan_code, i.code) = (a.plan_code, a.item_code)
				where o.id = any(?)
				""").param(ids).query(ProofSubjects::obligation).list();
	}

	private static ProofSubject obligation(ResultSet row, int number) throws SQLException {
		int year = row.getInt("year");
		List<Requirement> requirements = new ArrayList<>();
		if (row.getString("evidence") != null) {
			PlanJson.proofs(row.getString("evidence")).forEach(proof -> requirements.add(Requirement.of(proof, year, true)));
		}
		String deliverable = row.getString("deliverable");
		if (requirements.isEmpty() && deliverable != null && !deliverable.isBlank()) {
			requirements.add(Requirement.ANYTHING);
		}
		return new ProofSubject(row.getString("id"), row.getString("title"), row.getString("agency_code"), year, requirements);
	}

	/** What agencies, and those they took over from, are or were called, by code. */
	Map<String, List<String>> namesOf(Collection<String> agencies) {
		Map<String, List<String>> names = new LinkedHashMap<>();
		this.jdbc.sql("""
				with recursive line as (
				  select code as heir, code from agency where code = any(?)
				  union select l.heir, a.code from line l join agency a on a.successor_code = l.code
				)
				select distinct l.heir, n.name from line l join agency_name n on n.agency_code = l.code
				""")
			.param(agencies.stream().distinct().toArray(String[]::new))
			.query((row, number) -> names.computeIfAbsent(row.getString("heir"), heir -> new ArrayList<>()).add(row.getString("name")))
			.list();
		return names;
	}

}
