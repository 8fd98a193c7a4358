package vn.namro.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An entry as it is shown and exported, with its place in the chain.
 *
 * @param position null as long as the entry is not sealed
 * @param tx number of the database transaction: entries with the same number happened together
 * @param login database role of the connection
 * @param hash hash of the link, hexadecimal
 */
@JsonPropertyOrder({ "position", "id", "tx", "at", "login", "actor", "office", "onBehalfOf", "action", "kind", "subject", "tenant", "before", "after", "reason",
		"origin", "cause", "entryHash", "hash" })
public record AuditRow(Long position, long id, long tx, OffsetDateTime at, String login, String actor, String office, String onBehalfOf, String action,
		String kind, String subject, String tenant, @JsonRawValue String before, @JsonRawValue String after, String reason, String origin, String cause,
		String entryHash, String hash) {

	static final String COLUMNS = """
			l.position, e.id, e.tx, e.at, e.login, e.actor, e.office, e.on_behalf_of, e.action, e.kind, e.subject, e.tenant, e.before::text, e.after::text, \
			e.reason, e.origin, e.cause, l.entry_hash, l.hash""";

	static AuditRow read(ResultSet row, int number) throws SQLException {
		return new AuditRow(row.getObject(1, Long.class), row.getLong(2), row.getLong(3), row.getObject(4, OffsetDateTime.class), row.getString(5),
				row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getString(12),
				row.getString(13), row.getString(14), row.getString(15), row.getString(16), row.getString(17), hex(row.getBytes(18)), hex(row.getBytes(19)));
	}

	private static String hex(byte[] bytes) {
		return bytes == null ? null : HexFormat.of().formatHex(bytes);
	}

}
