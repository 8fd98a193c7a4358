package vn.namro.notices.notice;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.notices.notice.Notice.Kind;

/** What people chose: which kinds reach them by which way, at what time the digest comes. Without a choice everything does. */
@Repository
public class Preferences {

	/** The way that is always there: the bell of our pages. */
	public static final String BELL = "bell";

	private final JdbcClient jdbc;

	Preferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What a person set.
	 *
	 * @param digestAt null: the usual time
	 * @param phone null: none
	 */
	public record Preference(LocalTime digestAt, String phone) {
	}

	public Preference of(String account) {
		return this.jdbc.sql("select digest_at, phone from notice_preference where account = ?")
			.param(account)
			.query(Preference.class)
			.optional()
			.orElse(new Preference(null, null));
	}

	/** The kinds that a person takes by a way. */
	public Set<Kind> kinds(String account, String channel) {
		Set<Kind> wanted = EnumSet.allOf(Kind.class);
		this.jdbc.sql("select kind from notice_choice where account = ? and channel = ? and not wanted")
			.params(account, channel)
			.query(String.class)
			.list()
			.forEach(kind -> wanted.removeIf(one -> one.name().equals(kind)));
		return wanted;
	}

	@Transactional
	public void set(String account, Preference preference) {
		this.jdbc.sql("""
				insert into notice_preference (account, digest_at, phone) values (?, ?, ?)
				on conflict (account) do update set digest_at = excluded.digest_at, phone = excluded.phone
				""").params(account, preference.digestAt(), preference.phone()).update();
	}

	/** Says which kinds a person takes by a way, and so which not. */
	@Transactional
	public void choose(String account, String channel, Set<Kind> wanted) {
		Arrays.stream(Kind.values())
			.forEach(kind -> this.jdbc.sql("""
					insert into notice_choice (account, kind, channel, wanted) values (?, ?, ?, ?)
					on conflict (account, kind, channel) do update set wanted = excluded.wanted
					""").params(account, kind.name(), channel, wanted.contains(kind)).update());
	}

}
