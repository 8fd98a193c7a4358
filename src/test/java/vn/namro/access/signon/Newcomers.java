package vn.namro.access.signon;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.testing.Http;

/** People of their own for tests that lock, disable or change accounts. */
final class Newcomers {

	static final String PASSWORD = "con-duong-lang-quanh-co";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final People people;

	private final PasswordEncoder encoder;

	private final JdbcClient jdbc;

	Newcomers(People people, PasswordEncoder encoder, JdbcClient jdbc) {
		this.people = people;
		this.encoder = encoder;
		this.jdbc = jdbc;
	}

	/** A new account with a role in an agency. */
	String newcomer(String role, String agency, Scope scope) {
		String account = "nguoi-moi." + NUMBER.incrementAndGet();
		this.people.save(account, "Người mới", this.encoder.encode(PASSWORD));
		this.people.appoint(account, role, agency, scope, null, null, null);
		return account;
	}

	void set(String account, String assignment) {
		this.jdbc.sql("update person set " + assignment + " where account = :account").param("account", account).update();
	}

	void dismiss(String account) {
		this.jdbc.sql("delete from membership where account = :account").param("account", account).update();
	}

	int failuresOf(String account) {
		return this.jdbc.sql("select failed_sign_ons from person where account = :account").param("account", account).query(Integer.class).single();
	}

	/** Tries the login page. @return where it leads to */
	static String signIn(Http.Caller browser, String account, String password) {
		return browser.submit("/login", "/login", "username=" + account + "&password=" + password).headers().firstValue("Location").orElseThrow();
	}

}
