package vn.namro.agencies.reorganisation;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A piece of open work of an agency.
 *
 * @param id of the obligation
 * @param doubled whether the successor has the same already: the same item to lead, or a report of the same period
 * @param allotted code of the successor that takes it after a split, null when none was named
 */
public record OpenItem(String id, String kind, String title, OffsetDateTime dueAt, boolean begun, boolean doubled, String allotted) {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("ASSIGNMENT", "Nhiệm vụ chủ trì"),
			Map.entry("COORDINATION", "Phần phối hợp"), Map.entry("AGENCY_REPORT", "Báo cáo của cơ quan"), Map.entry("PERIODIC_REPORT", "Báo cáo tổng hợp"),
			Map.entry("SELF_SCORING", "Tự chấm điểm"), Map.entry("APPRAISAL", "Thẩm định điểm"), Map.entry("STEP", "Bước của kế hoạch cơ quan"),
			Map.entry("IMPLEMENTING_DOCUMENT", "Văn bản triển khai"), Map.entry("EXTENSION_REQUEST", "Quyết định đề nghị gia hạn"),
			Map.entry("OBSTACLE", "Trả lời khó khăn, vướng mắc"), Map.entry("EXPLANATION", "Giải trình"), Map.entry("AUTHORITY_DATA", "Cung cấp số liệu chấm điểm"),
			Map.entry("SCORE_PREPARATION", "Chuẩn bị tiêu chí tự chấm"));

	/** What people call this kind of work. */
	public String kindWord() {
		return WORDS.getOrDefault(this.kind, this.kind);
	}

	/** What happens with the pair when the successor has the same. */
	public String rule() {
		if (!this.doubled) {
			return "";
		}
		return this.kind.equals("AGENCY_REPORT") && !this.begun ? "gộp vào báo cáo cùng kỳ của cơ quan kế thừa"
				: "cơ quan kế thừa đã có việc tương ứng: giữ cả hai, ghi rõ nguồn gốc";
	}

}
