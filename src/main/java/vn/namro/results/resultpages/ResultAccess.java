package vn.namro.results.resultpages;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;

/**
 * Who sees which result: before the publication those who prepare, decide and publish it, afterwards everybody who works in
 * or watches the province.
 */
@Component
public class ResultAccess {

	/** Who sees a result before it is published, and may ask what would be. */
	public static final List<String> INSIDERS = List.of(Groups.COORDINATOR, Groups.COUNCIL, Groups.LEADER);

	private static final String KNOWN = """
			select p.code as plan_code, p.title as plan_title, k.set_code, s.name as set_name, p.year, a.tenant_id as tenant, r.sha256 is not null as published,
			  coalesce(r.correction, 0) as correction
			from (select plan_code, set_code from campaign union select plan_code, set_code from index_result) k
			join plan p on p.code = k.plan_code join agency a on a.code = p.issuer_agency join criteria_set s on s.code = k.set_code
			left join index_result r on r.plan_code = k.plan_code and r.set_code = k.set_code
			""";

	private final JdbcClient jdbc;

	ResultAccess(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the person may see, the latest year first. */
	public List<KnownResult> all(Person person) {
		return this.jdbc.sql(KNOWN + " order by p.year desc, p.code, k.set_code <> p.criteria_set, k.set_code")
			.query(KnownResult.class)
			.list()
			.stream()
			.filter(known -> sees(person, known))
			.toList();
	}

	/**
	 * @param plan code of the plan; null for whichever has published the set's result, else the first
	 * @throws UnknownThingException when there is none, or none that the person may see
	 */
	public KnownResult get(Person person, String setCode, int year, String plan) {
		return this.jdbc.sql(KNOWN + " where k.set_code = ? and p.year = ? order by r.sha256 is null, p.code")
			.params(setCode, year)
			.query(KnownResult.class)
			.list()
			.stream()
			.filter(known -> (plan == null || plan.equals(known.planCode())) && sees(person, known))
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có kết quả của bộ tiêu chí '" + setCode + "' năm " + year + ", hoặc chưa công bố."));
	}

	/**
	 * The same for the coordinator alone.
	 * @throws AccessDeniedException when somebody else asks
	 */
	KnownResult coordinated(Person person, String setCode, int year, String plan) {
		KnownResult known = get(person, setCode, year, plan);
		if (!person.mayActAs(Groups.COORDINATOR, known.tenant())) {
			throw new AccessDeniedException("Only the coordinator enters what a ministry published");
		}
		return known;
	}

	public boolean isInsider(Person person, KnownResult known) {
		return INSIDERS.stream().anyMatch(role -> person.mayActAs(role, known.tenant()));
	}

	public boolean mayCorrect(Person person, KnownResult known) {
		return known.published() && person.mayActAs(Groups.LEADER, known.tenant());
	}

	/** @throws AccessDeniedException when somebody else asks than those who prepare, decide and publish */
	void requireInsider(Person person) {
		if (!person.hasAny(INSIDERS)) {
			throw new AccessDeniedException("Neither coordinator nor council nor leader");
		}
	}

	void requireInsiderOf(Person person, KnownResult known) {
		if (!isInsider(person, known)) {
			throw new AccessDeniedException("Neither coordinator nor council nor leader of the province");
		}
	}

	private boolean sees(Person person, KnownResult known) {
		return person.sharesProvinceWith(known.tenant()) && (known.published() || isInsider(person, known));
	}

}
