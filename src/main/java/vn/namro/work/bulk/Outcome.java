package vn.namro.work.bulk;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of one task among many. */
enum Outcome {

	DONE("Đã làm"), UNCHANGED("Không cần làm"), CONFLICT("Người khác nhanh hơn"), REFUSED("Không được phép"), INVALID("Không làm được"),
	UNKNOWN("Không tìm thấy"), FAILED("Lỗi của hệ thống");

	private final String label;

	Outcome(String label) {
		this.label = label;
	}

	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

}
