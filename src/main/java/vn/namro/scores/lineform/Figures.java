package vn.namro.scores.lineform;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Declared figures between the database's JSON and Java, every digit kept. */
public final class Figures {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private static final TypeReference<LinkedHashMap<String, Object>> BY_NAME = new TypeReference<>() {
	};

	/** @param json null for none */
	public static Map<String, Object> read(String json) {
		try {
			return json == null ? Map.of() : JSON.readValue(json, BY_NAME);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Null when there are none. */
	public static String write(Map<String, Object> figures) {
		try {
			return figures.isEmpty() ? null : JSON.writeValueAsString(figures);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Figures() {
	}

}
