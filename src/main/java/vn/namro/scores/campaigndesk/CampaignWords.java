package vn.namro.scores.campaigndesk;

import java.util.Map;

/** What people call stages, modes and rulings of a campaign. */
final class CampaignWords {

	static final Map<String, String> ALL = Map.ofEntries(Map.entry("PLANNED", "chưa mở"), Map.entry("SELF_SCORING", "đang tự chấm"),
			Map.entry("APPRAISAL", "đang thẩm định"), Map.entry("COUNCIL", "hội đồng quyết định"), Map.entry("PUBLISHED", "đã công bố"),
			Map.entry("BY_LEAD", "mỗi cơ quan chủ trì chấm phần mình"), Map.entry("BY_AGENCY", "từng cơ quan chấm cả bộ"), Map.entry("OPEN", "đang chấm"),
			Map.entry("APPROVED", "đã nộp"), Map.entry("LOCKED", "đã khóa, chưa nộp"), Map.entry("GIVEN", "chỉ nhận số liệu"),
			Map.entry("EXTENSION", "gia hạn"), Map.entry("REOPENING", "mở lại"), Map.entry("NOT_APPLICABLE", "không áp dụng"),
			Map.entry("APPLICABLE", "áp dụng trở lại"), Map.entry("WITHOUT_FIGURES", "chấp nhận thiếu số liệu"), Map.entry("PROPOSED", "chờ quyết định"), Map.entry("GRANTED", "đã chấp nhận"), Map.entry("REFUSED", "không chấp nhận"));

	private CampaignWords() {
	}

}
