package vn.namro.access.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of people as administrators read and write it; {@link Personnel} says who may. */
@Repository
class Registers {

	/** People with an office, of whatever time, in one of the agencies. */
	private static final String SEEN = """
			from person p
			where exists (select 1 from membership m join agency a on a.code = m.agency_code where m.account = p.account and a.tenant_id = any(:tenants))
			""";

	private static final String FOUND = SEEN + """
			  and (:words = '' or position(lower(:words) in lower(p.account || ' ' || p.name || ' ' || coalesce(p.email, ''))) > 0
			    or exists (select 1 from membership m join agency a on a.code = m.agency_code
			      where m.account = p.account and a.tenant_id = any(:tenants) and position(lower(:words) in lower(a.name)) > 0))
			""";

	private static final String COLUMNS = """
			select p.account, p.name, p.email, p.disabled_at, p.locked_until, p.password_change_due, p.second_factor_since is not null as second_factor,
			  (select count(*) from application_token t where t.account = p.account and t.revoked_at is null and t.expires_at > now()) as tokens,
			  (select string_agg(distinct r.name || ', ' || a.name, '; ') from membership m join agency a on a.code = m.agency_code join role r on r.code = m.role
			    where m.account = p.account and a.tenant_id = any(:tenants) and coalesce(m.valid_until, 'infinity') >= :today) as offices
			""";

	private final JdbcClient jdbc;

	Registers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(List<String> tenants, String words) {
		return this.jdbc.sql("select count(*) " + FOUND).param("tenants", array(tenants)).param("words", words).query(Long.class).single();
	}

	List<PersonRecord> page(List<String> tenants, String words, LocalDate today, int page, int size) {
		return this.jdbc.sql(COLUMNS + FOUND + " order by p.account limit :size offset :offset")
			.param("tenants", array(tenants))
			.param("words", words)
			.param("today", today)
			.param("size", size)
			.param("offset", (long) page * size)
			.query(PersonRecord.class)
			.list();
	}

	Optional<PersonRecord> find(List<String> tenants, String account, LocalDate today) {
		return this.jdbc.sql(COLUMNS + SEEN + " and p.account = :account")
			.param("tenants", array(tenants))
			.param("today", today)
			.param("account", account)
			.query(PersonRecord.class)
			.optional();
	}

	boolean exists(String account) {
		return this.jdbc.sql("select count(*) from person where account = ?").param(account).query(Integer.class).single() > 0;
	}

	/** All offices of a person, the present ones first. */
	List<OfficeRecord> officesOf(String account) {
		return this.jdbc.sql("""
				select m.id, m.role, m.agency_code, a.name as agency_name, a.tenant_id, m.scope, m.office, m.valid_from, m.valid_until
				from membership m join agency a on a.code = m.agency_code where m.account = ?
				order by coalesce(m.valid_until, 'infinity') desc, m.id
				""").param(account).query(OfficeRecord.class).list();
	}

	void rename(String account, String name, String email) {
		this.jdbc.sql("update person set name = ?, email = ? where account = ?").params(name, email, account).update();
	}

	/** A password that must be changed at the next sign-on; every session and every lock ends. */
	void setOneTimePassword(String account, String hash) {
		this.jdbc.sql("""
				update person set password_hash = ?, password_change_due = true, failed_sign_ons = 0, locked_until = null,
				  session_epoch = session_epoch + 1 where account = ?
				""").params(hash, account).update();
	}

	void endOffice(long id, LocalDate lastDay) {
		this.jdbc.sql("update membership set valid_until = ? where id = ?").params(lastDay, id).update();
	}

	/** For an office that has not begun. */
	void cancelOffice(long id) {
		this.jdbc.sql("delete from membership where id = ?").param(id).update();
	}

	void disable(String account) {
		this.jdbc.sql("update person set disabled_at = now(), session_epoch = session_epoch + 1 where account = ? and disabled_at is null").param(account).update();
	}

	void enable(String account) {
		this.jdbc.sql("update person set disabled_at = null where account = ?").param(account).update();
	}

	void unlock(String account) {
		this.jdbc.sql("update person set failed_sign_ons = 0, locked_until = null where account = ?").param(account).update();
	}

	void endSessions(String account) {
		this.jdbc.sql("update person set session_epoch = session_epoch + 1 where account = ?").param(account).update();
	}

	/** Keeps two administrators from removing each other at the same time. */
	void lockAdministrators() {
		this.jdbc.sql("select code from role where code = 'administrator' for update").query(String.class).single();
	}

	/** How many enabled people administer the whole province without an end. */
	int administratorsOf(String province) {
		return this.jdbc.sql("""
				select count(distinct s.account) from standing s join membership m on m.id = s.id
				where s.role = 'administrator' and s.scope = 'PROVINCE' and s.province = ? and m.valid_until is null
				""").param(province).query(Integer.class).single();
	}

	private static String[] array(List<String> tenants) {
		return tenants.toArray(String[]::new);
	}

}
