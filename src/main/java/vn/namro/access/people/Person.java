package vn.namro.access.people;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.security.core.AuthenticatedPrincipal;
import vn.namro.access.audit.HoldsOffice;

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
		implements AuthenticatedPrincipal, HoldsOffice, Serializable {

	@Override
	public String getName() {
		return this.account;
	}

	@Override
	public String office() {
		return this.memberships.stream().map(Membership::title).distinct().collect(Collectors.joining("; "));
	}

	/** The roles, each once; where they count says {@link #mayActAs}. */
	public List<String> groups() {
		return this.memberships.stream().map(Membership::role).distinct().toList();
	}

	/** Whether the person has a role in an agency; in what belongs to no agency nobody has any. */
	public boolean mayActAs(String role, String tenantId) {
		return this.memberships.stream().anyMatch(membership -> membership.role().equals(role) && membership.covers(tenantId));
	}

	/** The office that carries one of the roles in an agency, an own one before one held for somebody else. */
	public Optional<Membership> officeFor(Collection<String> roles, String tenantId) {
		return this.memberships.stream()
			.filter(membership -> roles.contains(membership.role()) && membership.covers(tenantId))
			.min(Comparator.comparing(membership -> membership.onBehalfOf() != null));
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
