package vn.namro.proving.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;

/** The documents that prove results, and what each of them is used for. */
@Repository
public class EvidenceDocuments {

	private static final String CITATION = """
			select c.id, c.document_id, c.subject_id as subject, d.agency_code as agency, d.number, d.dated, d.issuing_body, d.abstract as abstract_text, d.kind,
			  d.personal_data, r.id as revision_id, r.number as revision, (select max(n.number) from evidence_revision n where n.document_id = d.id) as latest_revision,
			  r.file_name, r.media_type, r.sha256, r.size, r.pages as document_pages, r.scan, r.signed, c.section, c.pages, c.note, c.cited_at, c.cited_by,
			  case when d.deleted_at is not null
			    then 'đã xóa theo Quyết định số ' || d.deletion_number || ' ngày ' || to_char(d.deletion_date, 'DD/MM/YYYY') || ': ' || d.deletion_reason end as deletion,
			  c.withdrawn_at
			from evidence_citation c join evidence_document d on d.id = c.document_id left join evidence_revision r on r.id = c.revision_id
			""";

	private final JdbcClient jdbc;

	private final EvidenceRegister register;

	private final EngineClock clock;

	EvidenceDocuments(JdbcClient jdbc, EvidenceRegister register, EngineClock clock) {
		this.jdbc = jdbc;
		this.register = register;
		this.clock = clock;
	}

	/**
	 * Cites a document that is known by its number only. The same document of an agency is kept once, however often it is cited.
	 * @return id of the document
	 */
	@Transactional
	public long cite(EvidenceDocument document, String agencyCode, String subjectId, String actor) {
		long id = this.register.insert(agencyCode, document, actor);
		cite(id, subjectId, null, null, actor);
		return id;
	}

	/** Cites a document in its latest revision; the same citation twice is one. @return id of the citation */
	public long cite(long documentId, String subjectId, String section, String pages, String actor) {
		return cite(documentId, subjectId, section, pages, null, actor);
	}

	/** The same with a note. @throws vn.namro.platform.input.InvalidInputException for pages that the file does not have */
	@Transactional
	public long cite(long documentId, String subjectId, String section, String pages, String note, String actor) {
		this.register.revisionsOf(documentId)
			.stream()
			.reduce((earlier, later) -> later)
			.ifPresent(file -> CitedPages.requireInside(pages, file.mediaType(), file.pages()));
		this.jdbc.sql("""
				insert into evidence_citation (document_id, revision_id, subject_id, section, pages, note, cited_at, cited_by)
				values (:document, (select id from evidence_revision where document_id = :document order by number desc limit 1), :subject, :section, :pages, :note, :now, :actor)
				on conflict do nothing
				""")
			.param("document", documentId)
			.param("subject", subjectId)
			.param("section", section)
			.param("pages", pages)
			.param("note", note)
			.param("now", this.clock.now())
			.param("actor", actor)
			.update();
		return this.jdbc.sql("""
				select id from evidence_citation where document_id = ? and subject_id = ? and coalesce(section, '') = coalesce(?, '')
				and coalesce(pages, '') = coalesce(?, '') and withdrawn_at is null
				""").params(documentId, subjectId, section, pages).query(Long.class).single();
	}

	/** Takes a citation back; that it was there stays known. */
	public void withdraw(long citationId, String actor) {
		this.jdbc.sql("update evidence_citation set withdrawn_at = ?, withdrawn_by = ? where id = ? and withdrawn_at is null")
			.params(this.clock.now(), actor, citationId)
			.update();
	}

	/** The documents cited for a subject, oldest citation first, each once. */
	public List<EvidenceDocument> of(String subjectId) {
		return citationsOf(subjectId).stream().map(Citation::document).distinct().toList();
	}

	/** What is cited for a subject, oldest first, without what was withdrawn. */
	public List<Citation> citationsOf(String subjectId) {
		return this.jdbc.sql(CITATION + "where c.subject_id = ? and c.withdrawn_at is null order by c.cited_at, c.id")
			.param(subjectId)
			.query(Citation.class)
			.list();
	}

	/** The same for many subjects at once, by id. */
	public Map<String, List<Citation>> citationsOf(Collection<String> subjectIds) {
		return this.jdbc.sql(CITATION + "where c.subject_id = any(?) and c.withdrawn_at is null order by c.cited_at, c.id")
			.param(subjectIds.toArray(String[]::new))
			.query(Citation.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Citation::subject));
	}

	/** Where a document is and was used, oldest first. */
	public List<Citation> usesOf(long documentId) {
		return this.jdbc.sql(CITATION + "where c.document_id = ? order by c.cited_at, c.id").param(documentId).query(Citation.class).list();
	}

	public Optional<Citation> citation(long id) {
		return this.jdbc.sql(CITATION + "where c.id = ?").param(id).query(Citation.class).optional();
	}

}
