package vn.namro.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Consumer;

import vn.namro.access.audit.Finding.Damage;

/** Goes along the chain link by link and compares each with the one before and with its entry. */
final class LinkCheck {

	/** The links with their entries, in order. */
	static final String SQL = "select l.position, l.entry_id, l.tx, l.entry_hash, l.hash, " + EntryHash.COLUMNS
			+ " from namro.audit_link l left join namro.audit_entry e on e.id = l.entry_id order by l.position";

	private static final int FIRST_COLUMN = 6;

	private static final int MOST_SWAPS = 500;

	private final Consumer<Finding> findings;

	private final Map<Long, Suspect> suspects = new LinkedHashMap<>();

	private long position;

	private long lastTx;

	private long lastEntry;

	private byte[] stored = {};

	private byte[] computed = {};

	private long count;

	LinkCheck(Consumer<Finding> findings) {
		this.findings = findings;
	}

	/** An entry that is not what was sealed. */
	private record Suspect(long position, byte[] sealed, String[] columns) {
	}

	long count() {
		return this.count;
	}

	long position() {
		return this.position;
	}

	long lastTx() {
		return this.lastTx;
	}

	long lastEntry() {
		return this.lastEntry;
	}

	void next(ResultSet row) throws SQLException {
		long at = row.getLong(1);
		long entry = row.getLong(2);
		long tx = row.getLong(3);
		byte[] entryHash = row.getBytes(4);
		byte[] hash = row.getBytes(5);
		boolean follows = at == this.position + 1;
		for (long gone = this.position + 1; gone < at; gone++) {
			this.findings.accept(new Finding(Damage.LOST, gone, null, "mắt xích ở vị trí này không còn; mục liền trước là " + this.lastEntry));
		}
		byte[] own = follows && Arrays.equals(hash, EntryHash.link(this.computed, at, entryHash)) ? hash : EntryHash.link(this.stored, at, entryHash);
		if (follows && !Arrays.equals(own, hash)) {
			boolean inOrder = tx > this.lastTx || tx == this.lastTx && entry > this.lastEntry;
			this.findings.accept(new Finding(inOrder ? Damage.LINK_EDITED : Damage.SWAPPED, at, entry, "mắt xích không khớp với mắt xích liền trước"));
		}
		compare(row, new Suspect(at, entryHash, columns(row)), entry, tx);
		this.position = at;
		this.lastTx = tx;
		this.lastEntry = entry;
		this.stored = hash;
		this.computed = own;
		this.count++;
	}

	private void compare(ResultSet row, Suspect sealed, long entry, long tx) throws SQLException {
		if (sealed.columns()[0] == null) {
			this.findings.accept(new Finding(Damage.LOST, sealed.position(), entry, "mục đã niêm phong không còn trong nhật ký"));
		}
		else if (!Arrays.equals(sealed.sealed(), EntryHash.of(sealed.columns()))) {
			this.suspects.put(entry, sealed);
		}
		else if (!sealed.columns()[1].equals(Long.toString(tx))) {
			this.findings.accept(new Finding(Damage.LINK_EDITED, sealed.position(), entry, "số giao dịch của mắt xích khác với mục"));
		}
	}

	/** Says of each changed entry whether it is another one's content or an edited one. */
	void conclude() {
		this.suspects.forEach((entry, suspect) -> this.findings.accept(contentOf(entry, suspect)
			.map(other -> new Finding(Damage.SWAPPED, suspect.position(), entry, "mang nội dung của mục " + other))
			.orElseGet(() -> new Finding(Damage.EDITED, suspect.position(), entry, "nội dung khác với lúc niêm phong"))));
	}

	private Optional<Long> contentOf(long entry, Suspect suspect) {
		return this.suspects.entrySet()
			.stream()
			.limit(MOST_SWAPS)
			.filter(other -> other.getKey() != entry && Arrays.equals(other.getValue().sealed(), hashUnder(other.getKey(), suspect)))
			.map(Entry::getKey)
			.findFirst();
	}

	private static byte[] hashUnder(long entry, Suspect suspect) {
		String[] columns = suspect.columns().clone();
		columns[0] = Long.toString(entry);
		return EntryHash.of(columns);
	}

	private static String[] columns(ResultSet row) throws SQLException {
		String[] columns = new String[EntryHash.COUNT];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = row.getString(FIRST_COLUMN + i);
		}
		return columns;
	}

}
