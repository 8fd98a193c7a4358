package vn.namro.papers.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.papers.document.Letterheads;

/** Puts what every paper has, from the letterhead to the recipients, around what a kind has to say. */
@Component
class PaperModel {

	private final Letterheads letterheads;

	private final Agencies agencies;

	private final ObjectMapper json;

	PaperModel(Letterheads letterheads, Agencies agencies, ObjectMapper json) {
		this.letterheads = letterheads;
		this.agencies = agencies;
		this.json = json;
	}

	/** @param content a record whose components the template finds by name */
	ObjectNode of(Heading heading, Object content) {
		ObjectNode model = this.json.createObjectNode();
		ObjectNode letterhead = this.json.valueToTree(this.letterheads.of(heading.issuer(), heading.abbreviation()));
		JsonNode signature = letterhead.remove("signature");
		if (heading.number() != null) {
			issue(letterhead, heading);
		}
		model.set("letterhead", letterhead);
		model.put("draft", heading.issued() ? null : "DỰ THẢO");
		model.put("kindName", heading.kindName());
		model.put("subject", heading.subject());
		String issuer = this.agencies.get(heading.issuer()).name();
		model.put("issuer", issuer).put("issuerName", letterhead.path("issuer").asText(issuer));
		model.setAll((ObjectNode) this.json.valueToTree(content));
		model.set("signature", signature);
		model.set("recipients", this.json.valueToTree(heading.recipients()));
		return model;
	}

	/** A number as the clerk's office gives it, with or without the symbol behind it: 15/QĐ-UBND. */
	private static void issue(ObjectNode letterhead, Heading heading) {
		String[] parts = heading.number().split("/", 2);
		letterhead.put("number", parts[0]).put("date", heading.date().toString());
		if (parts.length == 2) {
			letterhead.put("symbol", parts[1]);
		}
	}

}
