package vn.namro.proving.evidencestore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps bytes as rows of PostgreSQL, in the transaction of whoever refers to them, so that one backup holds all. */
@Component
class DatabaseContentStore implements ContentStore {

	static final String PLACE = "database";

	/** What a row holds, and so what an upload or a download needs of the memory. */
	private static final int CHUNK = 1024 * 1024;

	private final JdbcClient jdbc;

	DatabaseContentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String place() {
		return PLACE;
	}

	@Override
	public void put(String sha256, Path file) throws IOException {
		removeWithTransaction(sha256);
		try (InputStream in = Files.newInputStream(file)) {
			long start = 0;
			for (byte[] bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
				this.jdbc.sql("insert into evidence_chunk (sha256, start_at, bytes) values (?, ?, ?)").params(sha256, start, bytes).update();
				start += bytes.length;
			}
		}
	}

	/** Borrows a connection for each chunk only, so that a slow reader holds none. */
	@Override
	public InputStream open(String sha256, long from) {
		return new ChunkStream(from, at -> this.jdbc.sql("""
				select substring(bytes from (:at - start_at + 1)::int) from evidence_chunk
				where sha256 = :sha256 and start_at <= :at order by start_at desc limit 1
				""").param("sha256", sha256).param("at", at).query(byte[].class).optional().orElse(new byte[0]));
	}

	@Override
	public void removeWithTransaction(String sha256) {
		this.jdbc.sql("delete from evidence_chunk where sha256 = ?").param(sha256).update();
	}

}
