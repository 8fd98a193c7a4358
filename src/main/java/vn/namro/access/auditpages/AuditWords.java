package vn.namro.access.auditpages;

import java.util.Map;
import java.util.TreeMap;

/** What the ledger's words mean to an administrator; a word without an entry is shown as it is. */
final class AuditWords {

	private static final Map<String, String> ACTIONS = new TreeMap<>(Map.ofEntries(Map.entry("INSERT", "Thêm"), Map.entry("UPDATE", "Sửa"),
			Map.entry("DELETE", "Xóa"), Map.entry("SIGNED_ON", "Đăng nhập"), Map.entry("SIGNED_OFF", "Đăng xuất"),
			Map.entry("SIGN_ON_REFUSED", "Đăng nhập không thành công"), Map.entry("REFUSED", "Bị từ chối"), Map.entry("Claim", "Nhận việc"),
			Map.entry("Complete", "Hoàn thành việc"), Map.entry("Assign", "Giao việc"), Map.entry("Create", "Tạo"), Map.entry("Delete", "Xóa (máy quy trình)"),
			Map.entry("SetVariable", "Đặt biến"), Map.entry("SetJobRetries", "Chạy lại công việc tự động"),
			Map.entry("TRIGGER_RESTORED", "Bật lại việc ghi nhật ký")));

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("agency", "cơ quan"), Map.entry("person", "tài khoản"),
			Map.entry("membership", "chức vụ"), Map.entry("role", "vai trò"), Map.entry("plan", "kế hoạch"), Map.entry("plan_item", "nhiệm vụ của kế hoạch"),
			Map.entry("plan_decision", "quyết định về kế hoạch"), Map.entry("obligation", "nghĩa vụ có hạn"),
			Map.entry("obligation_event", "diễn biến nghĩa vụ"), Map.entry("escalation_record", "nhắc, báo cáo quá hạn"), Map.entry("notice", "thông báo"),
			Map.entry("evidence_document", "tài liệu kiểm chứng"), Map.entry("evidence_citation", "trích dẫn tài liệu kiểm chứng"), Map.entry("evidence_revision", "bản của tài liệu kiểm chứng"),
			Map.entry("evidence_content", "tệp minh chứng"), Map.entry("evidence_upload", "lượt tải lên"), Map.entry("evidence_access", "lượt xem tài liệu"),
			Map.entry("evidence_explanation", "giải trình về minh chứng"),
			Map.entry("assignment", "nhiệm vụ được giao"), Map.entry("assignment_event", "diễn biến nhiệm vụ"), Map.entry("coordination", "phần phối hợp"),
			Map.entry("reporting_period", "kỳ báo cáo"), Map.entry("agency_report", "báo cáo của cơ quan"), Map.entry("criteria_set", "bộ tiêu chí"),
			Map.entry("criterion", "tiêu chí"), Map.entry("score_sheet", "phiếu chấm điểm"), Map.entry("appraisal", "thẩm định"), Map.entry("score", "điểm"),
			Map.entry("index_result", "kết quả chỉ số"), Map.entry("result_snapshot", "kết quả đã công bố"), Map.entry("report_snapshot", "bản báo cáo đã chốt"), Map.entry("report_correction", "đề nghị đính chính báo cáo"), Map.entry("ministry_score", "điểm cấp trên công bố"), Map.entry("survey_score", "điểm khảo sát"), Map.entry("session", "phiên đăng nhập"),
			Map.entry("request", "yêu cầu truy cập"), Map.entry("engine.Task", "công việc"), Map.entry("engine.ProcessInstance", "quy trình đang chạy"),
			Map.entry("engine.Deployment", "bản triển khai mô hình"), Map.entry("engine.Filter", "bộ lọc"), Map.entry("engine.Variable", "biến"),
			Map.entry("engine.Job", "công việc tự động"), Map.entry("engine.Authorization", "quyền"), Map.entry("collective", "nhóm cơ quan"),
			Map.entry("issued_paper", "văn bản đã ban hành"), Map.entry("collective_member", "thành viên nhóm cơ quan"), Map.entry("province", "tỉnh"), Map.entry("audit", "nhật ký kiểm tra"));

	public Map<String, String> actions() {
		return ACTIONS;
	}

	public String action(String word) {
		return ACTIONS.getOrDefault(word, word);
	}

	public String kind(String word) {
		return KINDS.getOrDefault(word, word);
	}

}
