package vn.namro.proving.sufficiency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents share a file or a number with others, and where each is used; provinces never meet. */
@Repository
class DocumentUses {

	private final JdbcClient jdbc;

	DocumentUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A document and a use of the same file elsewhere. @param sameAgency whether both uses are of one agency */
	record SharedFile(long document, String number, String subject, String otherSubject, String otherAgency, String otherTenant, boolean sameAgency) {
	}

	List<SharedFile> sharedFiles(Collection<Long> documents) {
		return this.jdbc.sql("""
				select c.document_id as document, d.number, c.subject_id as subject, o.subject_id as other_subject, og.name as other_agency, og.tenant_id as other_tenant,
				  og.code = g.code as same_agency
				from evidence_citation c join evidence_document d on d.id = c.document_id join evidence_revision r on r.id = c.revision_id
				  join agency g on g.code = evidence_subject_agency(c.subject_id)
				  join evidence_revision s on s.sha256 = r.sha256
				  join evidence_citation o on o.revision_id = s.id and o.withdrawn_at is null and o.subject_id <> c.subject_id
				  join agency og on og.code = evidence_subject_agency(o.subject_id) and og.province = g.province
				where c.document_id = any(?) and c.withdrawn_at is null and (og.code <> g.code or strpos(c.subject_id, '#') > 0 and strpos(o.subject_id, '#') > 0)
				order by c.document_id, o.subject_id
				""").param(documents.toArray(Long[]::new)).query(SharedFile.class).list();
	}

	/** A document and another of the same number, year and issuer with another file. */
	record SharedNumber(long document, String number, LocalDate dated, String otherAgency, String otherTenant) {
	}

	List<SharedNumber> sharedNumbers(Collection<Long> documents) {
		return this.jdbc.sql("""
				with latest as (select distinct on (document_id) document_id, sha256 from evidence_revision order by document_id, number desc)
				select d.id as document, d.number, o.dated, og.name as other_agency, og.tenant_id as other_tenant
				from evidence_document d join agency g on g.code = d.agency_code join latest l on l.document_id = d.id
				  join evidence_document o on lower(replace(o.number, ' ', '')) = lower(replace(d.number, ' ', '')) and o.id <> d.id and o.deleted_at is null
				  join latest m on m.document_id = o.id and m.sha256 <> l.sha256
				  join agency og on og.code = o.agency_code and og.province = g.province
				where d.id = any(?) and d.deleted_at is null and extract(year from d.dated) is not distinct from extract(year from o.dated)
				  and plain_letters(coalesce(d.issuing_body, '')) = plain_letters(coalesce(o.issuing_body, ''))
				order by d.id, o.id
				""").param(documents.toArray(Long[]::new)).query(SharedNumber.class).list();
	}

	/** A use of a document that is dated outside the year of what it proves. */
	record Misdated(long document, String number, LocalDate dated, String subject, int year) {
	}

	List<Misdated> misdated(Collection<Long> documents) {
		return this.jdbc.sql("""
				select distinct d.id as document, d.number, d.dated, c.subject_id as subject, coalesce(t.year, p.year) as year
				from evidence_citation c join evidence_document d on d.id = c.document_id
				  left join score_sheet t on t.id = split_part(c.subject_id, '#', 1)
				  left join assignment a on a.id = c.subject_id left join plan p on p.code = a.plan_code
				where c.document_id = any(?) and c.withdrawn_at is null and extract(year from d.dated) <> coalesce(t.year, p.year)
				order by d.id, c.subject_id
				""").param(documents.toArray(Long[]::new)).query(Misdated.class).list();
	}

	/**
	 * Documents that prove something in a plan's year.
	 * @param agency code of one agency, null for all
	 */
	List<Long> inPlan(String plan, String agency, Collection<String> tenants) {
		return this.jdbc.sql("""
				select distinct c.document_id
				from evidence_citation c left join score_sheet t on t.id = split_part(c.subject_id, '#', 1) left join assignment a on a.id = c.subject_id
				  join agency g on g.code = coalesce(t.agency_code, a.lead_agency)
				where coalesce(t.plan_code, a.plan_code) = :plan and c.withdrawn_at is null and g.tenant_id = any(:tenants) and (:agency::text is null or g.code = :agency)
				order by c.document_id
				""").param("plan", plan).param("agency", agency).param("tenants", tenants.toArray(String[]::new)).query(Long.class).list();
	}

}
