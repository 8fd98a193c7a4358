package vn.namro.platform.web;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says where in what was sent as JSON the fault is: a field and its value, or line and column. */
final class UnreadableBody {

	private UnreadableBody() {
	}

	static ProblemDetail problem(HttpMessageNotReadableException ex) {
		if (ex.getCause() instanceof MismatchedInputException wrong && !wrong.getPath().isEmpty()) {
			String field = field(wrong.getPath());
			ProblemDetail problem = Problems.of(400, "Trường " + field + ": giá trị " + value(wrong) + "không dùng được.");
			problem.setProperty("parameter", field);
			return problem;
		}
		if (ex.getCause() instanceof JsonProcessingException wrong) {
			return Problems.of(400, "Nội dung gửi lên không phải JSON đúng dạng" + place(wrong.getLocation()) + ".");
		}
		return Problems.of(400, "Yêu cầu này cần nội dung JSON.");
	}

	private static String field(List<JsonMappingException.Reference> path) {
		return path.stream()
			.map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	private static String value(MismatchedInputException wrong) {
		return wrong instanceof InvalidFormatException format ? "'" + format.getValue() + "' " : "";
	}

	private static String place(JsonLocation at) {
		return at == null || at.getLineNr() < 1 ? "" : " (dòng " + at.getLineNr() + ", cột " + at.getColumnNr() + ")";
	}

}
