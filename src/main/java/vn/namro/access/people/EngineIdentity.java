package vn.namro.access.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * What the engine knows of people: what the views {@code act_id_*} over our tables show, cut to the agencies of whoever
 * asks. It writes nothing, and nobody signs on through it, whichever door of the engine asks for a password.
 */
final class EngineIdentity extends DbReadOnlyIdentityServiceProvider {

	private final People people;

	private EngineIdentity(People people) {
		this.people = people;
	}

	@Override
	public boolean checkPassword(String account, String password) {
		return false;
	}

	@Override
	public List<User> findUserByQueryCriteria(DbUserQueryImpl query) {
		return cut(query) ? super.findUserByQueryCriteria(query) : List.of();
	}

	@Override
	public long findUserCountByQueryCriteria(DbUserQueryImpl query) {
		return cut(query) ? super.findUserCountByQueryCriteria(query) : 0;
	}

	@Override
	public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
		return sees(query.getUserId()) ? super.findGroupByQueryCriteria(query) : List.of();
	}

	@Override
	public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
		return sees(query.getUserId()) ? super.findGroupCountByQueryCriteria(query) : 0;
	}

	@Override
	public List<Tenant> findTenantByQueryCriteria(DbTenantQueryImpl query) {
		return cut(query) ? super.findTenantByQueryCriteria(query) : List.of();
	}

	@Override
	public long findTenantCountByQueryCriteria(DbTenantQueryImpl query) {
		return cut(query) ? super.findTenantCountByQueryCriteria(query) : 0;
	}

	/** @return whether anything is left to find */
	private boolean cut(DbUserQueryImpl query) {
		Authentication asking = asking();
		if (asking == null) {
			return true;
		}
		String[] left = common(query.getIds(), this.people.seenBy(asking.getUserId(), tenants(asking)));
		query.userIdIn(left);
		return left.length > 0;
	}

	private boolean cut(DbTenantQueryImpl query) {
		Authentication asking = asking();
		if (asking == null) {
			return true;
		}
		String[] left = common(query.getIds(), Set.copyOf(tenants(asking)));
		query.tenantIdIn(left);
		return left.length > 0 && sees(query.getUserId());
	}

	private boolean sees(String account) {
		Authentication asking = asking();
		return asking == null || account == null || account.equals(asking.getUserId())
				|| this.people.seenBy(asking.getUserId(), tenants(asking)).contains(account);
	}

	private static String[] common(String[] asked, Set<String> allowed) {
		return asked == null || asked.length == 0 ? allowed.toArray(String[]::new)
				: Arrays.stream(asked).filter(allowed::contains).toArray(String[]::new);
	}

	/** Null when the system itself asks, which sees all. */
	private static Authentication asking() {
		Authentication authentication = Context.getCommandContext().getAuthentication();
		return authentication == null || authentication.getUserId() == null ? null : authentication;
	}

	private static Collection<String> tenants(Authentication authentication) {
		return authentication.getTenantIds() == null ? List.of() : authentication.getTenantIds();
	}

	/** Opens the identity service of a command; its type tells the engine that identity is read-only. */
	record Factory(People people) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return ReadOnlyIdentityProvider.class;
		}

		@Override
		public Session openSession() {
			return new EngineIdentity(this.people);
		}

	}

}
