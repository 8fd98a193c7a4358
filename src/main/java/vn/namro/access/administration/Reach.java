package vn.namro.access.administration;

import java.util.List;

import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.Person;
import vn.namro.platform.input.InvalidInputException;

/** How far an administrator's office reaches: the own agency or the whole province. */
record Reach(Person administrator) {

	/** The agencies, as engine tenants. */
	List<String> tenants() {
		return this.administrator.tenantsOf(Groups.ADMINISTRATOR);
	}

	boolean covers(String tenant) {
		return this.administrator.mayActAs(Groups.ADMINISTRATOR, tenant);
	}

	/** @throws InvalidInputException when an office of that scope is not the administrator's to give or take */
	void require(String tenant, Scope scope) {
		boolean whole = this.administrator.memberships()
			.stream()
			.anyMatch(own -> own.role().equals(Groups.ADMINISTRATOR) && own.scope() == Scope.PROVINCE && own.covers(tenant));
		if (scope == Scope.PROVINCE && !whole) {
			throw new InvalidInputException("Chức vụ có phạm vi toàn tỉnh chỉ do quản trị hệ thống của tỉnh giao và thay đổi.");
		}
	}

}
