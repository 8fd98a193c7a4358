package vn.namro.results.result;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published results, which only grow in number. */
@Repository
public class Snapshots {

	/** A document of 250 agencies is some megabytes, so only what people look at now is kept at hand. */
	private static final int AT_HAND = 6;

	private static final String ALL = """
			select plan_code, set_code, number, decision_number, decision_date, reason, changes::text as changes, sha256, frozen_by, frozen_at
			from result_snapshot where plan_code = ? and set_code = ? order by number""";

	private final JdbcClient jdbc;

	private final Cache<String, ResultDocument> documents = Caffeine.newBuilder().maximumSize(AT_HAND).build();

	Snapshots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The publication and its corrections in order; empty before the publication. */
	public List<Snapshot> of(String planCode, String setCode) {
		return this.jdbc.sql(ALL).params(planCode, setCode).query(Snapshot.class).list();
	}

	/** What holds: the publication or its last correction. */
	public Optional<ResultDocument> latest(String planCode, String setCode) {
		List<Snapshot> all = of(planCode, setCode);
		return all.isEmpty() ? Optional.empty() : Optional.of(document(all.get(all.size() - 1)));
	}

	/** The document as it was frozen; a hash names it, so it may be kept at hand. */
	public ResultDocument document(Snapshot snapshot) {
		return this.documents.get(snapshot.sha256(), any -> CanonicalJson.read(bytes(snapshot)));
	}

	/** The bytes that the hash is of. */
	public byte[] bytes(Snapshot snapshot) {
		return this.jdbc.sql("select document from result_snapshot where plan_code = ? and set_code = ? and number = ?")
			.params(snapshot.planCode(), snapshot.setCode(), snapshot.number())
			.query(byte[].class)
			.single();
	}

	public void insert(Snapshot snapshot, byte[] document) {
		this.jdbc.sql("""
				insert into result_snapshot (plan_code, set_code, number, decision_number, decision_date, reason, changes, document, sha256, frozen_by, frozen_at)
				values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
				""")
			.params(snapshot.planCode(), snapshot.setCode(), snapshot.number(), snapshot.decisionNumber(), snapshot.decisionDate(), snapshot.reason(),
					snapshot.changes(), document, snapshot.sha256(), snapshot.frozenBy(), snapshot.frozenAt())
			.update();
	}

}
