package vn.namro.evidence;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.engine.EngineClock;

/** The documents that prove results, and what each of them is used for. */
@Repository
public class EvidenceDocuments {

	private final JdbcClient jdbc;

	private final EngineClock clock;

	EvidenceDocuments(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Cites a document for a subject. The same document of an agency is stored once, however often it is cited.
	 * @return id of the document
	 */
	public long cite(EvidenceDocument document, String agencyCode, String subjectId, String actor) {
		long id = this.jdbc.sql("""
				insert into evidence_document (agency_code, number, dated, issuing_body, abstract, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?)
				on conflict (agency_code, number, dated, issuing_body) do update set number = excluded.number
				returning id
				""")
			.params(agencyCode, document.number(), document.dated(), document.issuingBody(), document.abstractText(), this.clock.now(), actor)
			.query(Long.class)
			.single();
		this.jdbc.sql("insert into evidence_use (document_id, subject_id, used_at) values (?, ?, ?) on conflict do nothing")
			.params(id, subjectId, this.clock.now())
			.update();
		return id;
	}

	/** The documents cited for a subject, oldest citation first. */
	public List<EvidenceDocument> of(String subjectId) {
		return this.jdbc.sql("""
				select d.number, d.dated, d.issuing_body, d.abstract as abstract_text
				from evidence_document d join evidence_use u on u.document_id = d.id
				where u.subject_id = ? order by u.used_at, d.id
				""").param(subjectId).query(EvidenceDocument.class).list();
	}

}
