package vn.namro.reportissue;

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

	/** The same tree, with the number and the date of the paper that counts now once there is one. */
	public JsonNode into(JsonNode content, String reportId) {
		Optional<ReportIssue> paper = this.issues.latest(reportId);
		if (paper.isEmpty() || !(content.path("letterhead") instanceof ObjectNode)) {
			return content;
		}
		ObjectNode declared = content.deepCopy();
		ObjectNode letterhead = (ObjectNode) declared.get("letterhead");
		letterhead.put("number", ordinal(paper.get().number()));
		letterhead.put("date", paper.get().dated().toString());
		return declared;
	}

	/** The letterhead has the symbol already: of {@code 125/BC-UBND} it lacks 125. */
	static String ordinal(String number) {
		int slash = number.indexOf('/');
		return slash < 0 ? number : number.substring(0, slash).strip();
	}

}
