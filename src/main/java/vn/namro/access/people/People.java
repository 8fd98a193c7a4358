package vn.namro.access.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people and the offices they hold; knows nothing of the engine, so that the engine's own guards can ask it. */
@Repository
public class People {

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The person behind an account as of now; nobody when the account does not exist or is disabled. */
	public Optional<Person> find(String account) {
		return this.jdbc.sql("""
				select p.account, p.name, p.session_epoch,
				  array(select distinct t.tenant_id from standing_tenant t where t.account = p.account order by 1) as tenants
				from person p where p.account = ? and p.disabled_at is null
				""").param(account).query(this::person).optional();
	}

	/** Account ids of those who have a role in an agency today, in order of id. */
	public List<String> of(String role, String tenantId) {
		return this.jdbc.sql("select distinct account from standing_tenant where role = ? and tenant_id = ? order by account")
			.params(role, tenantId)
			.query(String.class)
			.list();
	}

	/** The accounts of those who belong to one of the agencies, and the account that asks. */
	Set<String> seenBy(String account, Collection<String> tenants) {
		Set<String> seen = new HashSet<>(this.jdbc.sql("select distinct account from standing where tenant_id = any(?)")
			.param(tenants.toArray(String[]::new))
			.query(String.class)
			.list());
		seen.add(account);
		return seen;
	}

	/** The name of an account, disabled or not. */
	public Optional<String> nameOf(String account) {
		return this.jdbc.sql("select name from person where account = ?").param(account).query(String.class).optional();
	}

	/** The e-mail address of an account, if it has one. */
	public Optional<String> emailOf(String account) {
		return this.jdbc.sql("select email from person where account = ? and email is not null").param(account).query(String.class).optional();
	}

	/** Makes an account known, or gives a known one this name and password. */
	public void save(String account, String name, String passwordHash) {
		this.jdbc.sql("""
				insert into person (account, name, password_hash) values (?, ?, ?)
				on conflict (account) do update set name = excluded.name, password_hash = excluded.password_hash
				""").params(account, name, passwordHash).update();
	}

	/**
	 * Gives a person an office, unless the person has that role there already.
	 * @param office title, may be null
	 * @param from first day, null: since ever
	 * @param until last day, null: without end
	 */
	public void appoint(String account, String role, String agencyCode, Membership.Scope scope, String office, LocalDate from, LocalDate until) {
		this.jdbc.sql("""
				insert into membership (account, role, agency_code, scope, office, valid_from, valid_until)
				select :account, :role, :agency, :scope, :office, :from::date, :until::date
				where not exists (select 1 from membership where account = :account and role = :role and agency_code = :agency and scope = :scope
				  and valid_from is not distinct from :from::date and valid_until is not distinct from :until::date)
				""")
			.param("account", account)
			.param("role", role)
			.param("agency", agencyCode)
			.param("scope", scope.name())
			.param("office", office)
			.param("from", from)
			.param("until", until)
			.update();
	}

	private Person person(ResultSet row, int number) throws SQLException {
		String account = row.getString("account");
		List<Membership> memberships = this.jdbc.sql("""
				select role, agency_code as agency, tenant_id as tenant, scope, office, on_behalf_of from standing where account = ? order by id
				""").param(account).query(Membership.class).list();
		return new Person(account, row.getString("name"), row.getInt("session_epoch"), memberships,
				List.of((String[]) row.getArray("tenants").getArray()));
	}

}
