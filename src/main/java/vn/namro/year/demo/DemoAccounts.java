package vn.namro.year.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.Province;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;

/**
 * The accounts of the demonstration, named by office: two for each agency, one for each role of the province and for
 * each field that is appraised.
 */
@Component
public class DemoAccounts {

	private static final String OBSERVING = "observer";

	private final People people;

	private final PasswordEncoder passwords;

	private final Agencies agencies;

	private final Plans plans;

	private final Criteria criteria;

	private final PlanPapers papers;

	private final DemoMode mode;

	DemoAccounts(People people, PasswordEncoder passwords, Agencies agencies, Plans plans, PlanPapers papers, Criteria criteria, DemoMode mode) {
		this.people = people;
		this.passwords = passwords;
		this.agencies = agencies;
		this.plans = plans;
		this.criteria = criteria;
		this.papers = papers;
		this.mode = mode;
	}

	/** Creates what is missing in a province, after organisation, criteria sets and plans were loaded, and sets the password of all. */
	@Transactional
	public void create(String provinceCode) {
		Province province = this.agencies.province(provinceCode);
		String password = this.passwords.encode(this.mode.demoPassword()); // one hash for all, because hashing is slow by intention
		for (Agency agency : this.agencies.of(provinceCode)) {
			create("chuyenvien." + agency.code(), "Chuyên viên " + agency.name(), Groups.SPECIALIST, agency.code(), Scope.AGENCY, password);
			create("thutruong." + agency.code(), "Thủ trưởng " + agency.name(), Groups.HEAD, agency.code(), Scope.AGENCY, password);
		}
		provincial("dieuphoi", "Điều phối", Groups.COORDINATOR, province.coordinatorAgency(), password);
		provincial("hoidong", "Hội đồng thẩm định", Groups.COUNCIL, province.issuerAgency(), password);
		provincial("lanhdao", "Lãnh đạo tỉnh", Groups.LEADER, province.issuerAgency(), password);
		provincial("giamsat", "Giám sát", Groups.OBSERVER, observing(province), password);
		provincial("thietke", "Thiết kế quy trình", Groups.DESIGNER, province.issuerAgency(), password);
		provincial("quantri", "Quản trị hệ thống", Groups.ADMINISTRATOR, province.issuerAgency(), password);
		// appraises agencies whose own people appraise the field
		provincial("thamdinh.lien-nganh", "Thẩm định liên ngành", Groups.APPRAISER, province.issuerAgency(), password);
		Set<String> known = new HashSet<>();
		for (Criterion field : fields(provinceCode)) {
			String account = "thamdinh." + field.code();
			if (known.add(account)) {
				String home = field.leadAgency() == null ? province.coordinatorAgency() : field.leadAgency();
				provincial(account, "Thẩm định lĩnh vực " + field.code() + ": " + field.title(), Groups.APPRAISER, home, password);
			}
		}
	}

	private void provincial(String account, String name, String role, String agency, String password) {
		create(account, name, role, agency, Scope.PROVINCE, password);
	}

	private void create(String account, String name, String role, String agency, Scope scope, String password) {
		this.people.save(account, name, password);
		this.people.appoint(account, role, agency, scope, null, null, null);
	}

	/** The body that watches, where the organisation has one. */
	private String observing(Province province) {
		return this.agencies.of(province.code())
			.stream()
			.filter(agency -> agency.kind().equals(OBSERVING))
			.map(Agency::code)
			.findFirst()
			.orElse(province.issuerAgency());
	}

	/** The fields of the criteria sets that the province's plans follow. */
	private List<Criterion> fields(String province) {
		return this.plans.all()
			.stream()
			.filter(plan -> this.agencies.get(plan.issuerAgency()).province().equals(province))
			.flatMap(plan -> this.papers.of(plan.code()).criteriaSets().stream())
			.distinct()
			.flatMap(set -> this.criteria.of(set).stream())
			.filter(criterion -> criterion.parentCode() == null)
			.toList();
	}

}
