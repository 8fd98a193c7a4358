package vn.namro.access.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of the chain, computed apart from the database, where a superuser could have exchanged the function that
 * does the same ({@code audit_hash} and {@code audit_seal} in V4__audit.sql).
 */
final class EntryHash {

	/** The columns of an entry in the order and text form in which they are hashed. */
	static final String COLUMNS = """
			e.id::text, e.tx::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.login, e.actor, e.office, e.on_behalf_of, e.action, e.kind, \
			e.subject, e.tenant, e.before::text, e.after::text, e.reason, e.origin, e.cause""";

	static final int COUNT = 16;

	/** Hash of an entry: each column as length in bytes, colon, text; a missing one as a dash. */
	static byte[] of(String[] columns) {
		MessageDigest digest = sha256();
		for (String column : columns) {
			if (column == null) {
				digest.update((byte) '-');
			}
			else {
				byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
				digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
				digest.update(bytes);
			}
		}
		return digest.digest();
	}

	/** Hash of a link. */
	static byte[] link(byte[] previous, long position, byte[] entryHash) {
		MessageDigest digest = sha256();
		digest.update(previous);
		digest.update(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
		return digest.digest(entryHash);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private EntryHash() {
	}

}
