package vn.namro.access.security.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds in a form the fields that Tasklist cannot show, or that would bring in foreign pages. */
final class FormCheck {

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private static final Set<String> FIELDS = Set.of("text", "textfield", "number", "select", "checkbox", "textarea", "datetime", "radio", "checklist",
			"taglist", "expression", "html", "table", "dynamiclist", "group", "separator", "spacer", "image", "button");

	private final List<Flaw> flaws = new ArrayList<>();

	private FormCheck() {
	}

	static List<Flaw> check(byte[] bytes) {
		FormCheck check = new FormCheck();
		try {
			JsonNode form = JSON.readTree(bytes);
			check.require(form.isObject() && form.path("components").isArray() && form.path("id").isTextual(), "tệp không phải là biểu mẫu Camunda.");
			check.fields(form.path("components"));
		}
		catch (IOException ex) {
			check.require(false, "không đọc được JSON của biểu mẫu.");
		}
		return check.flaws;
	}

	private void fields(JsonNode components) {
		for (JsonNode field : components) {
			String type = field.path("type").asText();
			require(FIELDS.contains(type), "trường '" + field.path("key").asText(field.path("id").asText()) + "' thuộc loại '" + type + "' không dùng được.");
			fields(field.path("components"));
		}
	}

	private void require(boolean holds, String message) {
		if (!holds) {
			this.flaws.add(Flaw.ofFile(message));
		}
	}

}
