package vn.namro.access.audit;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals: links finished entries into the chain and anchors the new head outside the database. */
class Chain {

	private static final int BATCH = 5000;

	private final JdbcClient jdbc;

	private final Anchors anchors;

	Chain(DataSource dataSource, Anchors anchors) {
		this.jdbc = JdbcClient.create(dataSource);
		this.anchors = anchors;
	}

	/** What one batch did; {@code more} when entries wait, for the next batch or for a transaction that still runs. */
	record Batch(int linked, boolean more, long head, byte[] headHash) {
	}

	/**
	 * Seals what can be sealed now. Each batch commits by itself, and only then is anchored.
	 * @return whether entries are left: a running transaction is older than they, or another node is sealing
	 */
	boolean seal() {
		while (true) {
			List<Batch> batches = this.jdbc.sql("select linked, more, head, head_hash from namro.audit_seal(:most)")
				.param("most", BATCH)
				.query((row, number) -> new Batch(row.getInt(1), row.getBoolean(2), row.getLong(3), row.getBytes(4)))
				.list();
			if (batches.isEmpty()) {
				return true;
			}
			Batch batch = batches.get(0);
			if (batch.linked() > 0) {
				this.anchors.append(batch.head(), batch.headHash());
			}
			if (batch.linked() < BATCH) {
				return batch.more();
			}
		}
	}

}
