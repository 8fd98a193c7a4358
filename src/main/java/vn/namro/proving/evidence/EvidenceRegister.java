package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** The rows of documents and of their revisions. */
@Repository
public class EvidenceRegister {

	private static final String DOCUMENT = """
			select d.id, d.agency_code, g.tenant_id, d.number, d.dated, d.issuing_body, d.abstract as abstract_text, d.kind, d.personal_data,
			  d.recorded_at, d.recorded_by, d.deleted_at, d.deleted_by, d.deletion_number, d.deletion_date, d.deletion_reason
			from evidence_document d join agency g on g.code = evidence_owner(d.agency_code)
			""";

	private static final String REVISION = """
			select id, document_id, number, sha256, file_name, media_type, size, pages, scan, scan_detail, signatures::text, signed, stored_at, stored_by
			from evidence_revision
			""";

	private final JdbcClient jdbc;

	private final EngineClock clock;

	EvidenceRegister(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Optional<EvidenceRecord> find(long id) {
		return this.jdbc.sql(DOCUMENT + "where d.id = ?").param(id).query(EvidenceRecord.class).optional();
	}

	/** Holds a document until the transaction ends, so that nobody adds a revision or deletes it meanwhile. */
	EvidenceRecord locked(long id) {
		this.jdbc.sql("select id from evidence_document where id = ? for update").param(id).query(Long.class).single();
		return find(id).orElseThrow();
	}

	/** The document that an agency has of the same file under the same description: what is sent once more because the answer was lost. */
	Optional<Long> same(String agencyCode, EvidenceDocument document, String sha256) {
		return this.jdbc.sql("""
				select d.id from evidence_document d join evidence_revision r on r.document_id = d.id
				where d.agency_code = :agency and r.sha256 = :sha256 and d.deleted_at is null and d.abstract = :abstract
				  and d.number is not distinct from :number::text and d.dated is not distinct from :dated::date and d.issuing_body is not distinct from :issuer::text
				order by d.id limit 1
				""")
			.param("agency", agencyCode)
			.param("sha256", sha256)
			.param("abstract", document.abstractText())
			.param("number", document.number())
			.param("dated", document.dated())
			.param("issuer", document.issuingBody())
			.query(Long.class)
			.optional();
	}

	/** Makes a document, or finds the one of the same number, date and issuing body. */
	long insert(String agencyCode, EvidenceDocument document, String actor) {
		return this.jdbc.sql("""
				insert into evidence_document (agency_code, number, dated, issuing_body, abstract, recorded_at, recorded_by)
				values (:agency, :number, :dated::date, :issuer, :abstract, :now, :actor)
				on conflict (agency_code, number, dated, issuing_body) do update set number = excluded.number
				returning id
				""")
			.param("agency", agencyCode)
			.param("number", document.number())
			.param("dated", document.dated())
			.param("issuer", document.issuingBody())
			.param("abstract", document.abstractText())
			.param("now", this.clock.now())
			.param("actor", actor)
			.query(Long.class)
			.single();
	}

	/** Describes a document anew; what is null stays as it is. */
	void describe(long id, String number, LocalDate dated, String issuingBody, String abstractText, String kind, Boolean personalData) {
		this.jdbc.sql("""
				update evidence_document set number = coalesce(:number, number), dated = coalesce(:dated::date, dated), issuing_body = coalesce(:issuer, issuing_body),
				  abstract = coalesce(:abstract, abstract), kind = coalesce(:kind, kind), personal_data = coalesce(:personal::boolean, personal_data)
				where id = :id
				""")
			.param("id", id)
			.param("number", number)
			.param("dated", dated)
			.param("issuer", issuingBody)
			.param("abstract", abstractText)
			.param("kind", kind)
			.param("personal", personalData)
			.update();
	}

	/** Corrects the description of a document in the fields that were told, one that is null is emptied. */
	void correct(long id, EvidenceFields fields, Set<String> told) {
		this.jdbc.sql("""
				update evidence_document set number = case when 'number' = any(:told) then :number else number end,
				  dated = case when 'date' = any(:told) then :dated::date else dated end,
				  issuing_body = case when 'issuingBody' = any(:told) then :issuer else issuing_body end,
				  abstract = coalesce(:abstract, abstract), kind = case when 'kind' = any(:told) then :kind else kind end,
				  personal_data = coalesce(:personal::boolean, personal_data)
				where id = :id
				""")
			.param("told", told.toArray(String[]::new))
			.param("id", id)
			.param("number", fields.number())
			.param("dated", fields.date())
			.param("issuer", fields.issuingBody())
			.param("abstract", fields.abstractText())
			.param("kind", fields.kind())
			.param("personal", fields.personalData())
			.update();
	}

	/** The revisions of a document, the first one first. */
	public List<Revision> revisionsOf(long documentId) {
		return this.jdbc.sql(REVISION + "where document_id = ? order by number").param(documentId).query(Revision.class).list();
	}

	public Optional<Revision> revision(long id) {
		return this.jdbc.sql(REVISION + "where id = ?").param(id).query(Revision.class).optional();
	}

	Revision insert(Revision revision) {
		long id = this.jdbc.sql("""
				insert into evidence_revision (document_id, number, sha256, file_name, media_type, size, pages, scan, scan_detail, signatures, signed, stored_at, stored_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) returning id
				""")
			.params(revision.documentId(), revision.number(), revision.sha256(), revision.fileName(), revision.mediaType(), revision.size(), revision.pages(),
					revision.scan(), revision.scanDetail(), revision.signatures(), revision.signed(), this.clock.now(), revision.storedBy())
			.query(Long.class)
			.single();
		return revision(id).orElseThrow();
	}

	/** How many bytes an agency has stored; what it has twice counts once. */
	long bytesOf(String agencyCode) {
		return this.jdbc.sql("""
				select coalesce(sum(c.size), 0) from evidence_content c where c.removed_at is null and c.sha256 in (
				  select r.sha256 from evidence_revision r join evidence_document d on d.id = r.document_id where d.agency_code = ? and d.deleted_at is null)
				""").param(agencyCode).query(Long.class).single();
	}

}
