package vn.namro.proving.evidencestore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;

/** What bytes there are, and where. Whoever stores or removes a content holds its lock until the transaction ends. */
@Repository
public class Contents {

	private final JdbcClient jdbc;

	private final Stores stores;

	private final EngineClock clock;

	Contents(JdbcClient jdbc, Stores stores, EngineClock clock) {
		this.jdbc = jdbc;
		this.stores = stores;
		this.clock = clock;
	}

	/** Keeps a file, once however often it comes. Bytes come before the row that names them, and both with the transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(String sha256, long size, Path file) {
		lock(sha256);
		Optional<Content> known = find(sha256);
		if (known.isPresent() && known.get().removedAt() == null) {
			return;
		}
		ContentStore store = this.stores.present();
		this.jdbc.sql("""
				insert into evidence_content (sha256, size, place, stored_at) values (?, ?, ?, ?)
				on conflict (sha256) do update set place = excluded.place, stored_at = excluded.stored_at, removed_at = null
				""").params(sha256, size, store.place(), this.clock.now()).update();
		try {
			store.put(sha256, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot store " + sha256, ex);
		}
	}

	/** The text found in a content, by which it is searched. */
	public void describe(String sha256, String text) {
		this.jdbc.sql("insert into evidence_text (sha256, body) values (?, ?) on conflict (sha256) do update set body = excluded.body")
			.params(sha256, text)
			.update();
	}

	/**
	 * Reads a content from a place on.
	 * @throws IOException when the store does not answer, or has no such bytes
	 */
	public InputStream open(String sha256, long from) throws IOException {
		Content content = find(sha256).filter(found -> found.removedAt() == null).orElseThrow(() -> new IOException("There are no bytes of " + sha256));
		return this.stores.of(content.place()).open(sha256, from);
	}

	/** Removes bytes and text by decision; hash and size stay. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(String sha256) {
		lock(sha256);
		Content content = find(sha256).orElseThrow();
		this.jdbc.sql("update evidence_content set removed_at = ? where sha256 = ?").params(this.clock.now(), sha256).update();
		this.jdbc.sql("delete from evidence_text where sha256 = ?").param(sha256).update();
		this.stores.of(content.place()).removeWithTransaction(sha256);
	}

	Optional<Content> find(String sha256) {
		return this.jdbc.sql("select * from evidence_content where sha256 = ?").param(sha256).query(Content.class).optional();
	}

	/** The next contents in order of their hashes. */
	List<Content> after(String sha256, int most) {
		return this.jdbc.sql("select * from evidence_content where sha256 > ? order by sha256 limit ?").params(sha256, most).query(Content.class).list();
	}

	/** Contents that no revision refers to; there should be none. */
	List<String> unreferenced() {
		return this.jdbc.sql("""
				select c.sha256 from evidence_content c
				where c.removed_at is null and not exists (select from evidence_revision r where r.sha256 = c.sha256) order by 1
				""").query(String.class).list();
	}

	/** Hashes of revisions whose bytes are gone though nobody decided so. */
	List<String> withoutContent() {
		return this.jdbc.sql("""
				select distinct r.sha256 from evidence_revision r join evidence_document d on d.id = r.document_id join evidence_content c on c.sha256 = r.sha256
				where d.deleted_at is null and c.removed_at is not null order by 1
				""").query(String.class).list();
	}

	/** Keeps everybody else from storing or removing the same bytes until the transaction ends. */
	public void lock(String sha256) {
		this.jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 18))").param(sha256).query(Integer.class).single();
	}

}
