package vn.namro.notices.dispatch;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.notices.channel.Recipient;

/** By what addresses people can be reached; nobody who is disabled. */
@Repository
class AddressBook {

	private final JdbcClient jdbc;

	AddressBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Recipient> find(String account) {
		return this.jdbc.sql("""
				select p.account, p.name, p.email, n.phone from person p left join notice_preference n on n.account = p.account
				where p.account = ? and p.disabled_at is null
				""").param(account).query(Recipient.class).optional();
	}

}
