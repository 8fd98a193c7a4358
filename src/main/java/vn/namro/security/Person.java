package vn.namro.security;

import java.io.Serializable;
import java.util.List;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed on.
 *
 * @param account id of the account
 * @param name the office shown to people
 * @param groups the roles, constants of {@link Groups}
 * @param tenants the agencies, as engine tenants
 */
public record Person(String account, String name, List<String> groups, List<String> tenants) implements AuthenticatedPrincipal, Serializable {

	@Override
	public String getName() {
		return this.account;
	}

	public boolean has(String group) {
		return this.groups.contains(group);
	}

	/** Whether a tenant, and so what it owns, is of the same province as one of the person's agencies. */
	public boolean sharesProvinceWith(String tenantId) {
		return this.tenants.stream().anyMatch(own -> provinceOf(own).equals(provinceOf(tenantId)));
	}

	private static String provinceOf(String tenantId) {
		return tenantId.substring(0, Math.max(0, tenantId.indexOf('.')));
	}

	/** Whether the person has one of the roles. */
	public boolean hasAny(List<String> roles) {
		return this.groups.stream().anyMatch(roles::contains);
	}

}
