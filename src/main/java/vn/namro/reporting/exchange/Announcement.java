package vn.namro.reporting.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.web.util.UriUtils;
import vn.namro.reporting.reportissue.ReportIssue;

/** What others are told of an issued report, the same at every attempt. The figures stay here; links say where to fetch them. */
final class Announcement {

	static final String EVENT = "report.issued";

	private final String home;

	private final ObjectMapper json;

	/** @param home address of our interfaces, without a slash at the end */
	Announcement(String home, ObjectMapper json) {
		this.home = home;
		this.json = json;
	}

	byte[] of(Handover handover) {
		try {
			return this.json.writeValueAsBytes(facts(handover));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** In the order in which people read them. */
	Map<String, Object> facts(Handover handover) {
		ReportIssue issue = handover.issue();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("event", EVENT);
		facts.put("eventId", handover.eventId());
		facts.put("id", issue.reportId());
		facts.put("title", handover.title());
		facts.put("agency", Map.of("code", issue.agencyCode(), "name", handover.agency()));
		facts.put("number", issue.number());
		facts.put("date", issue.dated().toString());
		facts.put("sha256", issue.sha256());
		facts.put("signed", issue.signed());
		facts.put("sequence", issue.sequence());
		facts.put("reason", issue.reason());
		facts.put("issuedAt", issue.issuedAt().toInstant().toString());
		facts.put("links", links(issue));
		return facts;
	}

	private Map<String, String> links(ReportIssue issue) {
		String report = this.home + "/api/reports/" + UriUtils.encodePathSegment(issue.reportId(), StandardCharsets.UTF_8);
		Map<String, String> links = new LinkedHashMap<>();
		links.put("report", report);
		links.put("docx", report + "/document?format=docx");
		links.put("pdf", report + "/document?format=pdf");
		links.put("xlsx", report + "/document?format=xlsx");
		links.put("statistics", report + "/statistics?format=xlsx");
		links.put("signed", this.home + "/api/evidence/" + issue.documentId() + "/content");
		return links;
	}

}
