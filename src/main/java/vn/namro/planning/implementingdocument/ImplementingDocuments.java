package vn.namro.planning.implementingdocument;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which agency owes or has sent the document by which it carries a plan out. */
@Repository
class ImplementingDocuments {

	private final JdbcClient jdbc;

	ImplementingDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<String> idsOf(String planCode) {
		return this.jdbc.sql("select id from implementing_document where plan_code = ?").param(planCode).query(String.class).list();
	}

	void insert(String id, String planCode, String agencyCode) {
		this.jdbc.sql("insert into implementing_document (id, plan_code, agency_code) values (?, ?, ?)").params(id, planCode, agencyCode).update();
	}

	/** Code of the agency that owes it now. */
	String agencyOf(String id) {
		return this.jdbc.sql("select agency_code from implementing_document where id = ?").param(id).query(String.class).single();
	}

	/** Code of the agency that coordinates the plan now, and collects the documents. */
	String coordinatorOf(String id) {
		return this.jdbc.sql("select p.coordinator_agency from implementing_document d join plan p on p.code = d.plan_code where d.id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	void record(String id, long documentId, String actor, OffsetDateTime at) {
		this.jdbc.sql("update implementing_document set document_id = ?, recorded_by = ?, recorded_at = ? where id = ?")
			.params(documentId, actor, at, id)
			.update();
	}

	OffsetDateTime recordedAt(String id) {
		return this.jdbc.sql("select recorded_at from implementing_document where id = ?").param(id).query(OffsetDateTime.class).single();
	}

	/** @param tenants whose documents are listed; the missing ones first, the most urgent before others */
	List<DocumentRow> of(String planCode, Collection<String> tenants) {
		return this.jdbc.sql("""
				select d.agency_code, g.name as agency_name, o.due_at, e.number, e.dated, e.issuing_body, e.abstract as abstract_text, n.name as recorded_by, d.recorded_at
				from implementing_document d join obligation o using (id) join agency g on g.code = d.agency_code
				  left join evidence_document e on e.id = d.document_id left join person n on n.account = d.recorded_by
				where d.plan_code = ? and g.tenant_id = any(?) order by d.recorded_at is not null, o.due_at, g.position, d.id
				""").params(planCode, tenants.toArray(String[]::new)).query(DocumentRow.class).list();
	}

}
