package vn.namro.platform.web;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** Says which field of a body could not be read, or where it is no JSON. */
final class BodyComplaint {

	private static final int MOST_LETTERS = 40;

	private BodyComplaint() {
	}

	/** @param cause what the reader of the body met; null where there is no body */
	static String of(Throwable cause) {
		if (cause instanceof JsonParseException broken) {
			return "Nội dung gửi lên không phải JSON: lỗi ở dòng " + broken.getLocation().getLineNr() + ", cột " + broken.getLocation().getColumnNr() + ".";
		}
		if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
			return "Trường " + field(mapping) + ": " + (mapping instanceof InvalidFormatException wrong ? "giá trị '" + shortened(String.valueOf(wrong.getValue())) + "' không dùng được." : "không đúng kiểu dữ liệu.");
		}
		return cause instanceof JsonMappingException ? "Nội dung gửi lên không đúng dạng JSON mà địa chỉ này nhận." : "Yêu cầu chưa có nội dung, hoặc nội dung không đọc được.";
	}

	/** {@code changes[0].maximum} */
	private static String field(JsonMappingException mapping) {
		return mapping.getPath()
			.stream()
			.map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	private static String shortened(String value) {
		return value.length() <= MOST_LETTERS ? value : value.substring(0, MOST_LETTERS) + "…";
	}

}
