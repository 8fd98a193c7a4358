package vn.namro.papers.paper;

import java.util.Arrays;
import java.util.stream.Collectors;

import vn.namro.platform.input.UnknownThingException;

/** The kinds of papers beside the reports. */
public enum PaperKind {

	/** Of an agency: its code. */
	REMINDER_LETTER("reminderLetter", "Công văn đôn đốc", "cong-van-don-doc"),

	/** Of a delay: the id of the demand. Of scores: the id of the agency's score sheet. */
	EXPLANATION_REQUEST("explanationRequest", "Văn bản yêu cầu giải trình", "yeu-cau-giai-trinh"),

	/** Of an agency: the id of its score sheet; of one of its fields: that of the appraisal; of a field of all agencies: {@code <campaign>:<field>}. */
	APPRAISAL_RECORD("appraisalRecord", "Biên bản thẩm định", "bien-ban-tham-dinh"),

	/** Of a result: the id of its campaign. */
	RESULT_DECISION("resultDecision", "Quyết định công bố kết quả", "quyet-dinh-cong-bo"),

	/** Of a plan: its code. */
	PLAN("plan", "Kế hoạch", "ke-hoach");

	private final String code;

	private final String label;

	private final String fileName;

	PaperKind(String code, String label, String fileName) {
		this.code = code;
		this.label = label;
		this.fileName = fileName;
	}

	/** @throws UnknownThingException when there is no such kind */
	static PaperKind of(String code) {
		return Arrays.stream(values())
			.filter(kind -> kind.code.equals(code))
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có loại văn bản '" + code + "'; có các loại: "
					+ Arrays.stream(values()).map(PaperKind::code).sorted().collect(Collectors.joining(", ")) + "."));
	}

	/** The word of the interface, which is also the name of the template. */
	String code() {
		return this.code;
	}

	/** What people call it, as a sentence begins. */
	String label() {
		return this.label;
	}

	/** How the names of its files begin. */
	String fileName() {
		return this.fileName;
	}

}
