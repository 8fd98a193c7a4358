package vn.namro.scores.lineform;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import vn.namro.platform.input.InvalidInputException;

/**
 * What somebody enters on a line. Numbers are JSON numbers, or texts as people type them ({@code "1.234,5"}).
 *
 * @param version the version of the line that was seen
 * @param declared figures by name of the rule's input; for a criterion whose points a rule computes
 * @param points given by hand; for a criterion without a rule
 * @param reason why these points; may be left out where a rule computes them
 * @param note the same, by the name of the sheet's last column
 */
public record LineEntry(Integer version, @JsonDeserialize(contentUsing = ExactValue.class) Map<String, Object> declared,
		@JsonDeserialize(using = ExactValue.class) Object points, String reason, String note) {

	/** What is not understood is said, since an entry without points empties the line. */
	@JsonAnySetter
	void unknown(String field, Object value) {
		throw new InvalidInputException("Không có trường '" + field + "'; các trường dùng được: version, declared, points, reason, note.");
	}

	/** Points given by hand, with their reason. */
	public static LineEntry points(Integer version, Object points, String reason) {
		return new LineEntry(version, null, points, reason, null);
	}

	/** Figures from which the points follow. */
	public static LineEntry declared(Integer version, Map<String, Object> declared, String reason) {
		return new LineEntry(version, declared, null, reason, null);
	}

	/** Why, without surrounding blanks; null when nothing was said. */
	public String words() {
		String words = this.reason == null || this.reason.isBlank() ? this.note : this.reason;
		return words == null || words.isBlank() ? null : words.strip();
	}

}
