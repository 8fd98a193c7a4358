package vn.namro.access.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

import vn.namro.access.audit.Anchors.Anchor;
import vn.namro.access.audit.Finding.Damage;

/** Checks the whole ledger: chain, entries, anchors outside the database, and that nothing stopped the writing. */
final class LedgerCheck {

	private static final int FETCH = 2000;

	/** Tables without a trigger that works, and the ledger without its own protection. */
	private static final String UNGUARDED = """
			select c.relname, w.name from pg_class c
			join (values ('audit_change', false), ('append_only', true), ('append_only_all', true)) as w (name, ledger)
			  on w.ledger = (c.relname in ('audit_entry', 'audit_link'))
			where c.relnamespace = 'namro'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
			  and c.relname not in ('audit_offset', 'flyway_schema_history', 'evidence_chunk', 'evidence_text', 'evidence_upload_chunk')
			  and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = w.name and g.tgenabled in ('O', 'A'))
			order by 1, 2""";

	private final DataSource dataSource;

	private final Chain chain;

	private final Anchors anchors;

	private final List<Finding> findings = new ArrayList<>();

	private final List<String> warnings = new ArrayList<>();

	private long unnamed;

	LedgerCheck(DataSource dataSource, Anchors anchors) {
		this.dataSource = dataSource;
		this.chain = new Chain(dataSource, anchors);
		this.anchors = anchors;
	}

	/** Seals what is finished and then reads everything, in one snapshot and without keeping anybody from writing. */
	Verdict run() throws SQLException {
		this.chain.seal();
		long anchored = this.anchors.size(); // before the snapshot, so that each of these is in it
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			connection.setReadOnly(true);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			try {
				return run(connection, anchored);
			}
			finally {
				connection.rollback();
				connection.setReadOnly(false);
				connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
				connection.setAutoCommit(true);
			}
		}
	}

	private Verdict run(Connection connection, long anchored) throws SQLException {
		LinkCheck links = new LinkCheck(this::found);
		each(connection, LinkCheck.SQL, links::next);
		links.conclude();
		String last = "(" + links.lastTx() + ", " + links.lastEntry() + ")";
		each(connection, "select e.id from namro.audit_entry e where (e.tx, e.id) <= " + last
				+ " and not exists (select from namro.audit_link l where l.entry_id = e.id) order by e.id", row -> found(new Finding(Damage.INSERTED, null, row.getLong(1),
						"không có trong chuỗi dù đã qua lượt niêm phong: được chèn thêm, hoặc mắt xích bị xóa")));
		each(connection, UNGUARDED, row -> found(new Finding(Damage.UNGUARDED, null, null, "bảng " + row.getString(1) + ", trigger " + row.getString(2))));
		compareAnchors(connection, links.position(), anchored);
		long[] unsealed = { 0 };
		each(connection, "select count(*) from namro.audit_entry e where (e.tx, e.id) > " + last, row -> unsealed[0] = row.getLong(1));
		return new Verdict(links.count(), unsealed[0], List.copyOf(this.findings), this.unnamed, List.copyOf(this.warnings));
	}

	private void compareAnchors(Connection connection, long end, long anchored) throws SQLException {
		Mismatches mismatches = new Mismatches(end);
		try (Stream<Anchor> lines = this.anchors.read(anchored)) {
			Iterator<Anchor> iterator = lines.iterator();
			while (iterator.hasNext()) {
				List<Anchor> some = new ArrayList<>();
				while (iterator.hasNext() && some.size() < FETCH) {
					some.add(iterator.next());
				}
				Map<Long, String> hashes = hashes(connection, some);
				some.forEach(anchor -> mismatches.compare(anchor, hashes.get(anchor.position())));
			}
		}
		mismatches.report(this::found);
		if (end > 0 && mismatches.seen() == 0) {
			this.warnings.add("Không có tệp neo " + this.anchors.file() + ": không biết được đuôi nhật ký có bị cắt hay cả chuỗi có bị viết lại hay không.");
		}
	}

	private static Map<Long, String> hashes(Connection connection, List<Anchor> anchors) throws SQLException {
		Map<Long, String> hashes = new HashMap<>();
		try (PreparedStatement query = connection.prepareStatement("select position, hash from namro.audit_link where position = any (?)")) {
			query.setArray(1, connection.createArrayOf("bigint", anchors.stream().map(Anchor::position).toArray()));
			try (ResultSet rows = query.executeQuery()) {
				while (rows.next()) {
					hashes.put(rows.getLong(1), HexFormat.of().formatHex(rows.getBytes(2)));
				}
			}
		}
		return hashes;
	}

	private void found(Finding finding) {
		if (this.findings.size() < Verdict.MOST) {
			this.findings.add(finding);
		}
		else {
			this.unnamed++;
		}
	}

	/** What to do with a row. */
	private interface Row {

		void read(ResultSet row) throws SQLException;

	}

	private static void each(Connection connection, String sql, Row action) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(FETCH);
			try (ResultSet rows = statement.executeQuery(sql)) {
				while (rows.next()) {
					action.read(rows);
				}
			}
		}
	}

	/** Anchors that the chain contradicts, gathered into one finding for the tail and one for a chain computed anew. */
	private static final class Mismatches {

		private final long end;

		private long seen;

		private long furthest;

		private long rewritten;

		private long firstRewritten = Long.MAX_VALUE;

		Mismatches(long end) {
			this.end = end;
		}

		long seen() {
			return this.seen;
		}

		void compare(Anchor anchor, String hash) {
			this.seen++;
			if (hash == null) {
				this.furthest = Math.max(this.furthest, anchor.position());
			}
			else if (!hash.equals(anchor.hash())) {
				this.rewritten++;
				this.firstRewritten = Math.min(this.firstRewritten, anchor.position());
			}
		}

		void report(Consumer<Finding> findings) {
			if (this.furthest > this.end) {
				findings.accept(new Finding(Damage.TAIL_CUT, this.end + 1, null, "các mục từ vị trí này đến vị trí " + this.furthest + " đã được neo nhưng không còn"));
			}
			if (this.rewritten > 0) {
				findings.accept(new Finding(Damage.REWRITTEN, this.firstRewritten, null, "khác với " + this.rewritten + " dòng của tệp neo, tính từ vị trí này"));
			}
		}

	}

}
