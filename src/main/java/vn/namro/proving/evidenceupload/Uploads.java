package vn.namro.proving.evidenceupload;

import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceCodes;
import vn.namro.proving.evidence.EvidenceRefusedException;
import vn.namro.proving.evidence.StoredEvidence;
import vn.namro.proving.evidencestore.ChunkStream;

/** The uploads that are under way, with the parts that have come. */
@Repository
class Uploads {

	private static final String SELECT = """
			select u.id, u.account, u.agency_code, u.length, coalesce((select sum(c.size) from evidence_upload_chunk c where c.upload_id = u.id), 0) as received,
			  u.metadata::text, u.ended_at, u.document_id, u.revision_id, u.refusal_status, u.refusal_code, u.refusal
			from evidence_upload u where u.id = ?
			""";

	private final JdbcClient jdbc;

	private final EngineClock clock;

	Uploads(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	String create(String account, String agencyCode, long length, String metadata) {
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("insert into evidence_upload (id, account, agency_code, length, metadata, created_at) values (?, ?, ?, ?, ?::jsonb, ?)")
			.params(id, account, agencyCode, length, metadata, this.clock.now())
			.update();
		return id;
	}

	Optional<Upload> find(String id, String account) {
		return this.jdbc.sql(SELECT + " and u.account = ?").params(id, account).query(Upload.class).optional();
	}

	/** Bytes that an agency's unfinished uploads will have. */
	long announced(String agencyCode) {
		return this.jdbc.sql("select coalesce(sum(length), 0) from evidence_upload where agency_code = ? and ended_at is null")
			.param(agencyCode)
			.query(Long.class)
			.single();
	}

	/**
	 * Keeps a part for good, whatever becomes of the request that brings it.
	 * @throws EvidenceRefusedException 409 when another request was faster
	 */
	@Transactional
	public void append(String id, long start, byte[] bytes, int length) {
		Upload upload = locked(id);
		if (upload.ended() || upload.received() != start) {
			throw elsewhere(upload.offset());
		}
		this.jdbc.sql("insert into evidence_upload_chunk (upload_id, start_at, size, bytes, received_at) values (?, ?, ?, ?, ?)")
			.params(id, start, length, length == bytes.length ? bytes : Arrays.copyOf(bytes, length), this.clock.now())
			.update();
	}

	/** Everything that has come, read piece by piece. */
	InputStream open(String id) {
		return new ChunkStream(0, at -> this.jdbc.sql("select bytes from evidence_upload_chunk where upload_id = ? and start_at = ?")
			.params(id, at)
			.query(byte[].class)
			.optional()
			.orElse(new byte[0]));
	}

	/** Ends an upload as a document, within the transaction that stores it. @throws EvidenceRefusedException when it has ended already */
	void end(String id, StoredEvidence stored) {
		if (locked(id).ended()) {
			throw elsewhere(-1);
		}
		this.jdbc.sql("update evidence_upload set ended_at = ?, document_id = ?, revision_id = ? where id = ?")
			.params(this.clock.now(), stored.id(), stored.revisionId(), id)
			.update();
		removeParts(id);
	}

	@Transactional
	public void refuse(String id, EvidenceRefusedException why) {
		this.jdbc.sql("update evidence_upload set ended_at = ?, refusal_status = ?, refusal_code = ?, refusal = ? where id = ? and ended_at is null")
			.params(this.clock.now(), why.status(), why.code(), why.getMessage(), id)
			.update();
		removeParts(id);
	}

	void remove(String id) {
		this.jdbc.sql("delete from evidence_upload where id = ?").param(id).update();
	}

	/** Forgets uploads at which nothing happened for a while. @return how many */
	int removeOlderThan(Duration age) {
		return this.jdbc.sql("""
				delete from evidence_upload u where coalesce(u.ended_at, (select max(c.received_at) from evidence_upload_chunk c where c.upload_id = u.id), u.created_at) < ?
				""").param(this.clock.now().minus(age)).update();
	}

	static EvidenceRefusedException elsewhere(long offset) {
		return new EvidenceRefusedException(409, EvidenceCodes.OFFSET,
				"Phần tải lên không nối tiếp phần đã nhận. Trình duyệt sẽ tự hỏi lại vị trí; nếu không, hãy tải lại tệp." + (offset < 0 ? "" : " Đã nhận " + offset + " byte."));
	}

	private Upload locked(String id) {
		this.jdbc.sql("select id from evidence_upload where id = ? for update").param(id).query(String.class).optional().orElseThrow(() -> elsewhere(-1));
		return this.jdbc.sql(SELECT).param(id).query(Upload.class).single();
	}

	private void removeParts(String id) {
		this.jdbc.sql("delete from evidence_upload_chunk where upload_id = ?").param(id).update();
	}

}
