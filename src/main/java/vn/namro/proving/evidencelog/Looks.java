package vn.namro.proving.evidencelog;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of looks, the newest first. */
@Repository
class Looks {

	/** Which looks somebody asks for; what is null narrows nothing. @param tenants agencies whose documents count */
	record Wanted(Long document, List<String> tenants, String account, LocalDate from, LocalDate until) {
	}

	/** What is personal is named by its number in the store only. */
	private static final String FOUND = """
			select max(x.at) as at, x.account, coalesce(max(p.name), x.account) as name, x.document_id,
			  case when d.personal_data then 'Tài liệu số ' || d.id || ' (có dữ liệu cá nhân)' else left(coalesce(d.number, d.abstract), 160) end as document,
			  g.name as agency, r.number as revision, coalesce(o.title, x.subject_id) as subject, bool_or(x.what = 'DOWNLOAD') as downloaded
			from evidence_access x join evidence_document d on d.id = x.document_id join agency g on g.code = evidence_owner(d.agency_code)
			  left join evidence_revision r on r.id = x.revision_id left join person p on p.account = x.account
			  left join obligation o on o.id = split_part(x.subject_id, '#', 1)
			where g.tenant_id = any(:tenants) and (:document::bigint is null or x.document_id = :document)
			  and (:account::text is null or x.account = :account)
			  and (:from::date is null or x.at >= :from::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
			  and (:until::date is null or x.at < (:until::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
			group by date_trunc('minute', x.at), x.account, x.document_id, d.id, g.name, r.number, x.subject_id, o.title
			order by at desc, x.document_id, x.account limit :limit offset :offset
			""";

	private final JdbcClient jdbc;

	Looks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Look> find(Wanted wanted, int limit, long offset) {
		return this.jdbc.sql(FOUND)
			.param("tenants", wanted.tenants().toArray(String[]::new))
			.param("document", wanted.document())
			.param("account", wanted.account())
			.param("from", wanted.from())
			.param("until", wanted.until())
			.param("limit", limit)
			.param("offset", offset)
			.query(Look.class)
			.list();
	}

}
