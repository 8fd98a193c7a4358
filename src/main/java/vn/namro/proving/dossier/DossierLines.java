package vn.namro.proving.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.scoring.CampaignOpenings;
import vn.namro.scores.scoring.Sight;

/** The lines that a dossier is made of, sheet by sheet, cut to what the person may see. */
@Repository
class DossierLines {

	private final JdbcClient jdbc;

	private final CampaignOpenings openings;

	DossierLines(JdbcClient jdbc, CampaignOpenings openings) {
		this.openings = openings;
		this.jdbc = jdbc;
	}

	/**
	 * Ids of the sheets with the names of their agencies, in the order of the organisation.
	 * @throws UnknownThingException when there is none that the person may see
	 */
	Map<String, String> sheets(Person person, DossierScope scope) {
		Map<String, String> sheets = new LinkedHashMap<>();
		this.jdbc.sql("""
				select t.id, a.name from score_sheet t join agency a on a.code = t.agency_code
				where t.campaign_id = :campaign and (:agency::text is null or t.agency_code = :agency) and a.tenant_id = any(:tenants)
				  and exists (select from score s where s.sheet_id = t.id and (:field::text is null or split_part(s.criterion_code, '.', 1) = :field))
				order by a.position, a.code
				""")
			.param("campaign", scope.campaign())
			.param("agency", scope.agency())
			.param("field", scope.field())
			.param("tenants", tenants(person))
			.query((row, number) -> sheets.put(row.getString("id"), row.getString("name")))
			.list();
		if (sheets.isEmpty()) {
			throw new UnknownThingException("Không có bảng điểm nào của đợt '" + scope.campaign() + "' trong phạm vi của anh/chị.");
		}
		return sheets;
	}

	/** The lines of a sheet that belong to the dossier, in the order of the catalogue, as far as the person may see them. */
	List<DossierLine> of(Person person, String sheet, DossierScope scope) {
		Sight sight = sight(person, sheet, scope);
		return this.jdbc.sql("""
				select s.sheet_id as sheet, t.agency_code as agency, a.name as agency_name, s.criterion_code as criterion, c.title, c.maximum,
				  s.self_points as self, s.self_reason, s.self_trace, s.round1_points as round1, s.round1_reason, s.explanation,
				  s.appraised_points as appraised, s.appraised_reason, coalesce(s.decided_points, s.appraised_points) as counted, s.decided_reason, s.not_applicable
				from score s join score_sheet t on t.id = s.sheet_id join agency a on a.code = t.agency_code
				join criterion c on c.set_code = s.set_code and c.code = s.criterion_code
				where s.sheet_id = :sheet and (:field::text is null or split_part(s.criterion_code, '.', 1) = :field) order by c.position
				""").param("sheet", sheet).param("field", scope.field()).query(DossierLine.class).list().stream().map(line -> line.seen(sight)).toList();
	}

	private Sight sight(Person person, String sheet, DossierScope scope) {
		String tenant = this.jdbc.sql("select a.tenant_id from score_sheet t join agency a on a.code = t.agency_code where t.id = ?").param(sheet).query(String.class).single();
		return judged(person).anyMatch(tenant::equals) ? Sight.ALL : this.openings.ofAgencies(scope.campaign());
	}

	/** Where the person works, and whose proof comes to the person's desk. */
	private static String[] tenants(Person person) {
		Stream<String> works = person.memberships().stream().filter(office -> Groups.WORKERS.contains(office.role())).map(Membership::tenant);
		return Stream.concat(works, judged(person)).collect(Collectors.toSet()).toArray(String[]::new);
	}

	private static Stream<String> judged(Person person) {
		return Stream.of(Groups.COORDINATOR, Groups.LEADER, Groups.APPRAISER, Groups.COUNCIL).flatMap(role -> person.tenantsOf(role).stream());
	}

}
