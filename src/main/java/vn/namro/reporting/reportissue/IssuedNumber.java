package vn.namro.reporting.reportissue;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** Writes number and date of the issued paper into the head of a document: the only thing that documents of frozen content gain later. */
@Component
public class IssuedNumber {

	private final ReportIssues issues;

	IssuedNumber(ReportIssues issues) {
		this.issues = issues;
	}

	/**
	 * The same tree, with number and date of the newest paper that says this version: of {@code 125/BC-UBND}, 125 is the number. A version
	 * that no paper says, such as a correction that was not issued, has none.
	 */
	public JsonNode into(JsonNode content, String reportId) {
		int version = content.path("version").path("number").asInt();
		Optional<ReportIssue> paper = this.issues.of(reportId).stream().filter(issue -> issue.version() == version).reduce((one, later) -> later);
		if (paper.isEmpty() || !(content.path("letterhead") instanceof ObjectNode)) {
			return content;
		}
		ObjectNode declared = content.deepCopy();
		ObjectNode letterhead = (ObjectNode) declared.get("letterhead");
		String[] parts = paper.get().number().split("/", 2);
		letterhead.put("number", parts[0].strip());
		if (parts.length > 1) {
			letterhead.put("symbol", parts[1].strip());
		}
		letterhead.put("date", paper.get().dated().toString());
		return declared;
	}

}
