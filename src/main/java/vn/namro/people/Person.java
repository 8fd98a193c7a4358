package vn.namro.people;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed on or acts, with the offices of the moment at which this was read. A role counts only in the agencies of
 * the office that carries it.
 *
 * @param account id of the account
 * @param name the office shown to people
 * @param sessionEpoch raised whenever all sessions of the person shall end
 * @param memberships the offices held today
 * @param tenants every agency that one of the offices covers, as engine tenants
 */
public record Person(String account, String name, int sessionEpoch, List<Membership> memberships, List<String> tenants)
		implements AuthenticatedPrincipal, Serializable {

	@Override
	public String getName() {
		return this.account;
	}

	/** The roles, each once; where they count says {@link #mayActAs}. */
	public List<String> groups() {
		return this.memberships.stream().map(Membership::role).distinct().toList();
	}

	/** Whether the person has a role in an agency; in what belongs to no agency nobody has any. */
	public boolean mayActAs(String role, String tenantId) {
		return this.memberships.stream().anyMatch(membership -> membership.role().equals(role) && membership.covers(tenantId));
	}

	/** The agencies in which the person has a role, as engine tenants. */
	public List<String> tenantsOf(String role) {
		return this.tenants.stream().filter(tenant -> mayActAs(role, tenant)).toList();
	}

	public boolean has(String role) {
		return this.memberships.stream().anyMatch(membership -> membership.role().equals(role));
	}

	/** Whether the person has one of the roles. */
	public boolean hasAny(Collection<String> roles) {
		return this.memberships.stream().map(Membership::role).anyMatch(roles::contains);
	}

	/** Whether a tenant, and so what it owns, is of the same province as one of the person's agencies. */
	public boolean sharesProvinceWith(String tenantId) {
		return this.memberships.stream().anyMatch(membership -> provinceOf(membership.tenant()).equals(provinceOf(tenantId)));
	}

	/** The province that an agency's tenant belongs to. */
	public static String provinceOf(String tenantId) {
		return tenantId.substring(0, Math.max(0, tenantId.indexOf('.')));
	}

}
