package vn.namro.proving.evidenceupload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.namro.platform.input.InvalidInputException;

/** The header {@code Upload-Metadata}: keys with values in Base64, separated by commas. */
final class Metadata {

	/** @throws InvalidInputException when it is no such header */
	static Map<String, String> read(String header) {
		Map<String, String> fields = new LinkedHashMap<>();
		if (header == null || header.isBlank()) {
			return fields;
		}
		for (String pair : header.split(",")) {
			String[] parts = pair.strip().split(" +");
			fields.put(parts[0], parts.length > 1 ? text(parts[1]) : "");
		}
		return fields;
	}

	private static String text(String base64) {
		try {
			return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidInputException("Upload-Metadata không đọc được: mỗi giá trị phải ở dạng Base64.");
		}
	}

	private Metadata() {
	}

}
