package vn.namro.testing;

import java.util.HashMap;
import java.util.Map;

/** What people type into the forms that many processes share. */
public final class FormFields {

	public static Map<String, Object> accept() {
		return Map.of("decision", "accept");
	}

	public static Map<String, Object> returned(String reason) {
		return Map.of("decision", "return", "returnReason", reason);
	}

	/** A field of the form with the four fields of a document. */
	public static Map<String, Object> withDocument(String field, String text, String number, String date) {
		return Map.of(field, text, "documentNumber", number, "documentDate", date, "issuingBody", "Sở Tư pháp", "documentAbstract", "Báo cáo rà soát");
	}

	/** A result whose proof is said to follow. */
	public static Map<String, Object> resultWithoutProof() {
		return Map.of("resultSummary", "Đã rà soát", "proofExplanation", "Văn bản đang chờ ký");
	}

	/** The same fields with one more, or with another value for one. */
	public static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
		Map<String, Object> more = new HashMap<>(fields);
		more.put(name, value);
		return more;
	}

	private FormFields() {
	}

}
