package vn.namro.work.assignmentpages;

import java.util.Map;

/** What people call the events of a history. */
final class HistoryWords {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("OPENED", "Bắt đầu tính hạn"), Map.entry("MET", "Hoàn thành, dừng tính hạn"),
			Map.entry("REOPENED", "Tính hạn lại"), Map.entry("RELEASED", "Không còn phải làm"), Map.entry("MOVED", "Dời hạn"),
			Map.entry("OFFICER_NAMED", "Phân công"), Map.entry("PROGRESS", "Báo cáo tiến độ"), Map.entry("OBSTACLE", "Ghi khó khăn trong báo cáo tiến độ"),
			Map.entry("RESULT_PREPARED", "Trình kết quả"), Map.entry("SIGNED_OFF", "Thủ trưởng ký duyệt"),
			Map.entry("SIGN_OFF_REFUSED", "Thủ trưởng trả lại"), Map.entry("ACCEPTED", "Xác nhận kết quả"), Map.entry("RETURNED", "Trả lại kết quả"),
			Map.entry("WITHDRAWN", "Rút nhiệm vụ"), Map.entry("REWORDED", "Điều chỉnh nội dung"), Map.entry("ESCALATED", "Leo thang"),
			Map.entry("EXTENSION", "Xin gia hạn"), Map.entry("RAISED", "Nêu vướng mắc"), Map.entry("EXPLANATION", "Yêu cầu giải trình"),
			Map.entry("EXPLAINED", "Giải trình"), Map.entry("DEADLINE_MOVED", "Điều chỉnh hạn theo kế hoạch"),
			Map.entry("DISPUTED", "Đề nghị chuyển cơ quan khác"), Map.entry("DISPUTE_REFUSED", "Giữ nguyên cơ quan chủ trì"),
			Map.entry("HANDED_OVER", "Chuyển cơ quan khác"), Map.entry("RESULT_REOPENED", "Mở lại kết quả"));

	static String of(String kind) {
		return WORDS.getOrDefault(kind, kind);
	}

	private HistoryWords() {
	}

}
