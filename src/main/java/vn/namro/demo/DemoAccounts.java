package vn.namro.demo;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.plan.Plan;
import vn.namro.plan.Plans;
import vn.namro.security.Accounts;
import vn.namro.security.Accounts.HashedPassword;
import vn.namro.security.Groups;

/**
 * The accounts of the demonstration, named by office: two for each agency, one for each role of the province and for
 * each field that is appraised.
 */
@Component
public class DemoAccounts {

	private static final List<Office> PROVINCE = List.of(Office.of("dieuphoi", "Điều phối", Groups.COORDINATOR),
			Office.of("hoidong", "Hội đồng thẩm định", Groups.COUNCIL), Office.of("lanhdao", "Lãnh đạo tỉnh", Groups.LEADER),
			Office.of("giamsat", "Giám sát", Groups.OBSERVER), Office.of("thietke", "Thiết kế quy trình", Groups.DESIGNER),
			new Office("quantri", "Quản trị hệ thống", List.of(Groups.ADMINISTRATOR, Groups.ENGINE_ADMINISTRATOR)));

	private final Accounts accounts;

	private final Agencies agencies;

	private final Plans plans;

	private final Criteria criteria;

	private final DemoMode mode;

	DemoAccounts(Accounts accounts, Agencies agencies, Plans plans, Criteria criteria, DemoMode mode) {
		this.accounts = accounts;
		this.agencies = agencies;
		this.plans = plans;
		this.criteria = criteria;
		this.mode = mode;
	}

	/** Creates what is missing, after organisation, criteria sets and plans were loaded, and sets the password of all. */
	@Transactional
	public void create() {
		HashedPassword password = this.accounts.hash(this.mode.demoPassword());
		List<Agency> all = this.agencies.all();
		all.forEach(agency -> this.accounts.ensureTenant(agency.tenantId(), agency.name()));
		for (Agency agency : all) {
			create(Office.of("chuyenvien." + agency.code(), "Chuyên viên " + agency.name(), Groups.SPECIALIST), password, List.of(agency));
			create(Office.of("thutruong." + agency.code(), "Thủ trưởng " + agency.name(), Groups.HEAD), password, List.of(agency));
		}
		PROVINCE.forEach(office -> create(office, password, all));
		fields().forEach(field -> create(appraiser(field), password, all));
	}

	private void create(Office office, HashedPassword password, List<Agency> within) {
		this.accounts.ensureAccount(office.account(), office.name(), password, office.groups(), within.stream().map(Agency::tenantId).toList());
	}

	/** The fields of the criteria sets that the plans follow. */
	private List<Criterion> fields() {
		return this.plans.all()
			.stream()
			.map(Plan::criteriaSet)
			.distinct()
			.flatMap(set -> this.criteria.of(set).stream())
			.filter(criterion -> criterion.parentCode() == null)
			.toList();
	}

	private static Office appraiser(Criterion field) {
		return Office.of("thamdinh." + field.code(), "Thẩm định lĩnh vực " + field.code() + ": " + field.title(), Groups.APPRAISER);
	}

	private record Office(String account, String name, List<String> groups) {

		static Office of(String account, String name, String group) {
			return new Office(account, name, List.of(group));
		}

	}

}
