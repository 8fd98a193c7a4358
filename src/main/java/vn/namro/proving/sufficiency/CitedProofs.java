package vn.namro.proving.sufficiency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents that subjects cite, as far as they prove something. */
@Repository
class CitedProofs {

	private final JdbcClient jdbc;

	CitedProofs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is cited and not withdrawn, by subject, oldest first. A citation by number alone counts with the file that the
	 * document has got since.
	 */
	Map<String, List<CitedProof>> of(Collection<String> subjects) {
		Map<String, List<CitedProof>> cited = new HashMap<>();
		this.jdbc.sql("""
				select c.subject_id, d.id, d.number, d.dated, d.issuing_body, d.kind, d.abstract, d.agency_code, d.deleted_at, r.sha256, r.scan, k.removed_at
				from evidence_citation c join evidence_document d on d.id = c.document_id
				  left join evidence_revision r on r.id = coalesce(c.revision_id,
				    (select n.id from evidence_revision n where n.document_id = d.id order by n.number desc limit 1))
				  left join evidence_content k on k.sha256 = r.sha256
				where c.subject_id = any(?) and c.withdrawn_at is null order by c.cited_at, c.id
				""")
			.param(subjects.toArray(String[]::new))
			.query((row, number) -> cited.computeIfAbsent(row.getString("subject_id"), subject -> new ArrayList<>()).add(proof(row)))
			.list();
		return cited;
	}

	private static CitedProof proof(ResultSet row) throws SQLException {
		return new CitedProof(row.getLong("id"), row.getString("number"), row.getObject("dated", LocalDate.class), row.getString("issuing_body"),
				row.getString("kind"), row.getString("abstract"), row.getString("agency_code"), row.getString("sha256"), defect(row));
	}

	private static String defect(ResultSet row) throws SQLException {
		if (row.getObject("deleted_at") != null || row.getObject("removed_at") != null) {
			return "đã bị xóa theo quyết định";
		}
		if (row.getString("sha256") == null) {
			return "chưa có tệp kèm theo";
		}
		return "INFECTED".equals(row.getString("scan")) ? "có mã độc" : null;
	}

}
