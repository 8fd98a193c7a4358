package vn.namro.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How interfaces answer a file that was handed in, and hand one out. */
public final class ImportAnswers {

	public static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	public static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

	private ImportAnswers() {
	}

	/**
	 * Status 200 with the findings, or 422 with the same findings as properties of problem details.
	 * @param refused whether nothing was taken although something should have been
	 */
	public static ResponseEntity<Object> of(boolean refused, Map<String, Object> body) {
		if (!refused) {
			return ResponseEntity.ok(body);
		}
		ProblemDetail problem = Problems.of(422, "Chưa nạp gì: tệp còn lỗi, xem danh sách errors.");
		body.forEach(problem::setProperty);
		return ResponseEntity.unprocessableEntity().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	/** A file to keep, named for the person. */
	public static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name))
			.body(content);
	}

}
