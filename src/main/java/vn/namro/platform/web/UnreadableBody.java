package vn.namro.platform.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says in Vietnamese which field of a request's JSON cannot be taken, and what it takes instead. */
final class UnreadableBody {

	private UnreadableBody() {
	}

	/** Status 400, with the field's name as {@code parameter} where one is to blame. */
	static ProblemDetail problem(HttpMessageNotReadableException ex) {
		if (!(ex.getCause() instanceof JsonProcessingException cause)) {
			return Problems.of(400, "Yêu cầu này cần nội dung JSON nhưng không có hoặc không đọc được.");
		}
		if (!(cause instanceof JsonMappingException mapping) || mapping.getPath().isEmpty() && !(cause instanceof MismatchedInputException)) {
			return Problems.of(400, "Nội dung không phải JSON đúng cách viết" + place(cause.getLocation()) + ".");
		}
		String field = path(mapping.getPath());
		ProblemDetail problem = Problems.of(400, field.isEmpty() ? "Nội dung JSON cần là " + wanted(mapping) + "." : "Trường " + field + ": " + complaint(mapping) + ".");
		if (!field.isEmpty()) {
			problem.setProperty("parameter", field);
		}
		return problem;
	}

	private static String complaint(JsonMappingException ex) {
		if (ex instanceof UnrecognizedPropertyException unknown) {
			Collection<Object> known = unknown.getKnownPropertyIds();
			return "không có trường này" + (known == null || known.isEmpty() ? "" : "; các trường dùng được: " + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
		}
		if (ex instanceof InvalidFormatException format && format.getValue() instanceof String text) {
			return "giá trị '" + shortened(text) + "' không dùng được, cần " + wanted(ex);
		}
		return "giá trị không dùng được, cần " + wanted(ex);
	}

	private static String wanted(JsonMappingException ex) {
		Class<?> type = ex instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
		if (type == null) {
			return "giá trị khác";
		}
		if (type.isEnum()) {
			return "một trong: " + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
		}
		if (type == LocalDate.class) {
			return "ngày viết dạng 2026-01-31";
		}
		if (Temporal.class.isAssignableFrom(type)) {
			return "thời điểm viết dạng 2026-01-31T08:00:00+07:00";
		}
		if (type == Boolean.class || type == boolean.class) {
			return "true hoặc false";
		}
		if (type == BigDecimal.class) {
			return "số thập phân (tối đa 60 chữ số)";
		}
		if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
			return "số nguyên trong giới hạn";
		}
		if (type == String.class) {
			return "một đoạn chữ";
		}
		return Collection.class.isAssignableFrom(type) || type.isArray() ? "một danh sách [ … ]" : "một đối tượng { … }";
	}

	private static String path(List<JsonMappingException.Reference> references) {
		StringBuilder path = new StringBuilder();
		for (JsonMappingException.Reference reference : references) {
			if (reference.getFieldName() == null) {
				path.append('[').append(reference.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(shortened(reference.getFieldName()));
			}
		}
		return path.toString();
	}

	private static String place(JsonLocation location) {
		return location == null ? "" : " (dòng " + location.getLineNr() + ", cột " + location.getColumnNr() + ")";
	}

	private static String shortened(String text) {
		return text.length() <= 60 ? text : text.substring(0, 60) + "…";
	}

}
