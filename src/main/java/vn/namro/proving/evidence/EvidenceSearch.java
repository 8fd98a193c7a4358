package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Person;

/** Finds documents that a person may see by number, issuing body, abstract, file name and the text in them, with or without marks. */
@Repository
public class EvidenceSearch {

	/**
	 * What is looked for; null: whatever.
	 *
	 * @param from the first day of the document's date, included
	 * @param until the last one
	 */
	public record Query(String words, String kind, LocalDate from, LocalDate until, String agency) {
	}

	/** Some of what was found, the newest first. @param total how many there are on all pages */
	public record Page(List<EvidenceHit> items, int page, int size, long total) {

		/** The same under the name that every other list by pages uses; {@code items} stays for whoever knows it. */
		@JsonProperty
		public List<EvidenceHit> content() {
			return this.items;
		}

	}

	private static final String FOUND = """
			from evidence_document d join agency owner on owner.code = evidence_owner(d.agency_code) join agency g on g.code = d.agency_code
			  left join lateral (select * from evidence_revision n where n.document_id = d.id order by n.number desc limit 1) r on true
			where (:kind::text is null or plain_letters(d.kind) = plain_letters(:kind))
			  and (:from::date is null or d.dated >= :from::date) and (:until::date is null or d.dated <= :until::date)
			  and (:agency::text is null or d.agency_code = :agency)
			  and (:words::text is null
			    or strpos(plain_letters(concat_ws(' ', d.number, d.issuing_body, d.abstract, r.file_name)), plain_letters(:words)) > 0
			    or exists (select from evidence_revision w join evidence_text t on t.sha256 = w.sha256 where w.document_id = d.id
			      and to_tsvector('simple', namro.plain_letters(left(t.body, 300000))) @@ plainto_tsquery('simple', plain_letters(:words))))
			  and
			""" + EvidenceAccess.VISIBLE;

	private final JdbcClient jdbc;

	private final EvidenceAccess access;

	EvidenceSearch(JdbcClient jdbc, EvidenceAccess access) {
		this.jdbc = jdbc;
		this.access = access;
	}

	public Page find(Person person, Query query, int page, int size) {
		long total = query("select count(*) " + FOUND, person, query).query(Long.class).single();
		List<EvidenceHit> items = query("""
				select d.id, d.agency_code as agency, g.name as agency_name, d.number, d.dated, d.issuing_body, d.abstract as abstract_text, d.kind, d.personal_data,
				  d.recorded_at, d.deleted_at is not null as deleted, r.number as revision, r.file_name, r.media_type, r.size, r.pages, r.sha256, r.scan, r.signed,
				  (select count(distinct u.subject_id) from evidence_citation u where u.document_id = d.id and u.withdrawn_at is null) as uses
				""" + FOUND + " order by d.id desc limit :size offset :offset", person, query)
			.param("size", size)
			.param("offset", (long) page * size)
			.query(EvidenceHit.class)
			.list();
		return new Page(items, page, size, total);
	}

	private JdbcClient.StatementSpec query(String sql, Person person, Query query) {
		return this.access.reach(this.jdbc.sql(sql), person)
			.param("words", query.words() == null || query.words().isBlank() ? null : query.words().strip())
			.param("kind", query.kind())
			.param("from", query.from())
			.param("until", query.until())
			.param("agency", query.agency());
	}

}
