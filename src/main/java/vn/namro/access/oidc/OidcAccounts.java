package vn.namro.access.oidc;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that an identity provider owns, recognised by issuer and subject and never by their name. */
@Repository
class OidcAccounts {

	private final JdbcClient jdbc;

	OidcAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @return the account of a subject, disabled or not */
	Optional<String> find(String issuer, String subject) {
		return this.jdbc.sql("select account from person where issuer = :issuer and subject = :subject")
			.param("issuer", issuer)
			.param("subject", subject)
			.query(String.class)
			.optional();
	}

	/** Makes an account. @return false when another has that name already, which stays untouched */
	boolean create(String account, String issuer, String subject, String name, String email) {
		return this.jdbc.sql("""
				insert into person (account, name, email, issuer, subject) values (:account, :name, :email, :issuer, :subject)
				on conflict (account) do nothing""")
			.param("account", account)
			.param("name", name)
			.param("email", email)
			.param("issuer", issuer)
			.param("subject", subject)
			.update() == 1;
	}

	void rename(String account, String name, String email) {
		this.jdbc.sql("""
				update person set name = :name, email = :email
				where account = :account and (name, email) is distinct from (:name, :email)""")
			.param("account", account)
			.param("name", name)
			.param("email", email)
			.update();
	}

	/** Makes the offices that the provider gave be those of the claim; offices given here stay. */
	@Transactional
	public void appoint(String account, Set<ClaimedOffice> offices) {
		List<ClaimedOffice> present = this.jdbc.sql("select role, agency_code as agency, scope from membership where account = :account and source = 'OIDC'")
			.param("account", account)
			.query(ClaimedOffice.class)
			.list();
		present.stream().filter(office -> !offices.contains(office)).forEach(office -> write(account, office, """
				delete from membership
				where account = :account and role = :role and agency_code = :agency and scope = :scope and source = 'OIDC'"""));
		Set<ClaimedOffice> missing = new HashSet<>(offices);
		present.forEach(missing::remove);
		missing.forEach(office -> write(account, office, """
				insert into membership (account, role, agency_code, scope, source) values (:account, :role, :agency, :scope, 'OIDC')"""));
	}

	boolean hasAgency(String code) {
		return this.jdbc.sql("select count(*) from agency where code = :code").param("code", code).query(Integer.class).single() > 0;
	}

	private void write(String account, ClaimedOffice office, String sql) {
		this.jdbc.sql(sql)
			.param("account", account)
			.param("role", office.role())
			.param("agency", office.agency())
			.param("scope", office.scope().name())
			.update();
	}

}
