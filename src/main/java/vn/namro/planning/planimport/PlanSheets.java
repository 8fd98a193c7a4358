package vn.namro.planning.planimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.platform.workbook.Column.Type;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Layout;

/** The sheets of a plan's workbook; the words are headings that appendices of real plans use. */
final class PlanSheets {

	static final Layout PLAN = Layout.form("Kế hoạch",
			Column.text("code", "Mã kế hoạch", 30).obliged().hinting("Chữ thường không dấu, số, gạch nối; không đổi về sau. Ví dụ: ha-tinh-2024."),
			Column.text("title", "Tên kế hoạch", 30).obliged(), Column.of("year", "Năm", Type.INTEGER, 30).obliged(),
			Column.text("issuer", "Cơ quan ban hành", 30).hinting("Để trống là UBND tỉnh."),
			Column.text("coordinator", "Cơ quan điều phối", 30).hinting("Để trống là cơ quan điều phối của tỉnh."),
			Column.text("number", "Số, ký hiệu", 30).hinting("Để trống khi chưa ban hành."), Column.text("issued.wording", "Thời điểm ban hành (lời văn)", 30),
			Column.of("issued.date", "Ngày ban hành", Type.DATE, 30), Column.text("issued.assumption", "Giả định về ngày ban hành", 30),
			Column.text("organisation", "Tổ chức áp dụng", 30).hinting("Mã tỉnh; để trống là tỉnh của người nạp."),
			Column.text("criteriaSet", "Bộ tiêu chí", 30).obliged().hinting("Mã bộ tiêu chí dùng để chấm điểm."),
			Column.text("source.document", "Văn bản gốc", 30), Column.text("source.note", "Ghi chú về văn bản gốc", 30),
			Column.text("answerable.wording", "Người chịu trách nhiệm chung", 30).hinting("Khi nhiệm vụ không nêu riêng, ví dụ: Thủ trưởng cơ quan chủ trì."),
			Column.text("answerable.source", "Mục quy định người chịu trách nhiệm", 30),
			Column.of("openDeadline.due", "Hạn chung", Type.DATE, 30).obliged().hinting("Dùng cho nhiệm vụ không nêu hạn."),
			Column.text("openDeadline.assumption", "Lý do chọn hạn chung", 30), Column.of("milestones.scoringOpens", "Mở chấm điểm", Type.DATE, 30).obliged(),
			Column.of("milestones.selfScoringDue", "Hạn tự chấm điểm", Type.DATE, 30).obliged(),
			Column.of("milestones.selfScoringCloses", "Khóa tự chấm điểm", Type.DATE, 30).obliged(),
			Column.of("milestones.appraisalDue", "Hạn thẩm định", Type.DATE, 30).obliged(),
			Column.of("milestones.explanationDays", "Số ngày làm việc để giải trình", Type.INTEGER, 30),
			Column.of("milestones.appraisalCloses", "Khóa thẩm định", Type.DATE, 30).obliged(),
			Column.text("milestones.assumption", "Giả định về các mốc", 30),
			Column.text("implementingDocument.wording", "Văn bản triển khai (lời văn)", 30).hinting("Để trống khi không yêu cầu các cơ quan gửi văn bản triển khai."),
			Column.of("implementingDocument.withinDays", "Hạn gửi văn bản triển khai (ngày)", Type.INTEGER, 30)
				.hinting("Số ngày kể từ ngày ban hành kế hoạch mà cơ quan tham gia phải gửi văn bản triển khai."),
			Column.text("implementingDocument.source", "Mục quy định văn bản triển khai", 30),
			Column.text("implementingDocument.assumption", "Giả định về hạn gửi văn bản triển khai", 30), Column.text("note", "Ghi chú kế hoạch", 30));

	static final Layout ITEMS = Layout.table("Nhiệm vụ",
			Column.text("code", "Mã", 9, "ma nhiem vu", "tt", "stt", "so tt").obliged(), Column.text("source", "Mục của kế hoạch", 12, "muc", "nguon"),
			Column.of("indexes", "Chỉ số, tiêu chí", Type.LIST, 14, "chi so", "tieu chi", "linh vuc tieu chi", "ma chi so", "linh vuc").obliged()
				.hinting("Nhiều chỉ số cách nhau bằng dấu chấm phẩy: PAR.3; SIPAS."),
			Column.text("shortcoming", "Tồn tại, hạn chế", 35, "ton tai", "han che"), Column.text("cause", "Nguyên nhân", 30),
			Column.text("action", "Nhiệm vụ, giải pháp", 55, "nhiem vu giai phap", "nhiem vu", "giai phap", "noi dung cong viec", "noi dung nhiem vu", "noi dung").obliged(),
			Column.text("lead", "Cơ quan chủ trì", 26, "chu tri", "don vi chu tri", "co quan thuc hien", "don vi thuc hien").obliged()
				.hinting("Một cơ quan, hoặc một nhóm như 'các sở, ban, ngành cấp tỉnh' khi mỗi cơ quan làm một việc riêng."),
			Column.of("coordinators.agencies", "Cơ quan phối hợp", Type.LIST, 26, "phoi hop", "don vi phoi hop", "co quan don vi phoi hop"),
			Column.text("coordinators.wording", "Phối hợp (nguyên văn)", 22), Column.text("coordinators.note", "Ghi chú phối hợp", 14),
			Column.text("answerable", "Người chịu trách nhiệm", 22, "lanh dao phu trach", "lanh dao chiu trach nhiem", "nguoi phu trach"),
			Column.text("deliverable", "Sản phẩm", 30, "san pham tai lieu kiem chung", "ket qua san pham", "san pham dau ra", "tai lieu kiem chung"),
			Column.text("evidence", "Minh chứng cần có", 30, "minh chung yeu cau")
				.hinting("Mỗi dòng một loại: Báo cáo x 2 | Thủ trưởng cơ quan | Y-12-01..Y-12-31. Để trống thì cần ít nhất một văn bản khi nhiệm vụ nêu sản phẩm."),
			Column.of("targets", "Chỉ tiêu", Type.LIST, 32, "muc tieu chi tieu", "chi tieu can dat").hinting("Mỗi dòng một chỉ tiêu: Tỷ lệ hồ sơ đúng hạn >= 90 %."),
			Column.text("deadline.wording", "Thời hạn hoàn thành", 22, "thoi gian hoan thanh", "thoi han", "thoi gian", "thoi gian thuc hien", "tien do", "han hoan thanh"),
			Column.text("deadline.kind", "Loại thời hạn", 16).hinting("Để trống thì suy từ lời văn.").choosing(kinds()),
			Column.of("deadline.due", "Ngày đến hạn", Type.DATE, 13).hinting("Ngày đã chọn, khi lời văn có thể hiểu khác nhau."),
			Column.text("deadline.event", "Chờ sự kiện", 20), Column.text("deadline.assumption", "Giả định về hạn", 25),
			Column.of("pointsAtStake", "Điểm phụ thuộc", Type.DECIMAL, 9, "so diem"), Column.of("open", "Văn bản để ngỏ", Type.LIST, 14),
			Column.text("note", "Ghi chú", 30));

	static final Layout LEGAL_BASES = Layout.table("Căn cứ", Column.text("number", "Số, ký hiệu", 18), Column.of("date", "Ngày", Type.DATE, 12),
			Column.text("issuer", "Cơ quan ban hành", 30), Column.text("title", "Trích yếu", 60), Column.text("note", "Ghi chú", 40));

	static final Layout PARENTS = Layout.table("Kế hoạch cấp trên", Column.text("number", "Số, ký hiệu", 18), Column.of("date", "Ngày", Type.DATE, 12),
			Column.text("issuer", "Cơ quan ban hành", 30), Column.text("title", "Trích yếu", 60), Column.text("code", "Mã trong hệ thống", 20));

	static final Layout BASELINE = Layout.table("Kết quả năm trước", Column.text("index", "Chỉ số", 12).obliged(), Column.of("year", "Năm", Type.INTEGER, 8).obliged(),
			Column.of("score", "Điểm", Type.DECIMAL, 10), Column.of("maximum", "Điểm tối đa", Type.DECIMAL, 10),
			Column.of("percentage", "Tỷ lệ (%)", Type.DECIMAL, 10), Column.of("rank", "Xếp thứ", Type.INTEGER, 8), Column.of("outOf", "Trên tổng số", Type.INTEGER, 8),
			Column.of("rankChange", "Tăng (giảm) bậc", Type.INTEGER, 8), Column.text("note", "Ghi chú", 40));

	static final Layout FIELDS = Layout.table("Biến động lĩnh vực", Column.text("index", "Chỉ số", 12), Column.text("field", "Lĩnh vực", 12),
			Column.of("rankChange", "Tăng (giảm) bậc", Type.INTEGER, 10), Column.text("note", "Ghi chú", 40));

	static final Layout CONTRADICTIONS = Layout.table("Mâu thuẫn", Column.text("subject", "Nội dung", 24), Column.text("first", "Chỗ này ghi", 24),
			Column.text("second", "Chỗ kia ghi", 24), Column.text("note", "Ghi chú", 50));

	static final Layout TARGETS = Layout.table("Mục tiêu", Column.text("index", "Chỉ số", 12), Column.text("target", "Mục tiêu", 60),
			Column.of("value", "Giá trị", Type.DECIMAL, 10), Column.text("unit", "Đơn vị tính", 10), Column.of("rank", "Thứ hạng", Type.INTEGER, 9),
			Column.text("group", "Nhóm", 14), Column.text("source", "Mục của kế hoạch", 14), Column.text("note", "Ghi chú", 30));

	static final Layout GENERAL = Layout.table("Nhiệm vụ chung", Column.text("code", "Mã", 9), Column.text("action", "Nội dung", 80),
			Column.text("source", "Mục của kế hoạch", 14), Column.text("note", "Ghi chú", 40));

	static final Layout WAIVERS = Layout.table("Miễn trừ", Column.text("rule", "Quy tắc", 24), Column.of("items", "Mã nhiệm vụ", Type.LIST, 14),
			Column.text("reason", "Lý do", 60), Column.text("by", "Người chấp nhận", 30));

	static final Layout CAMPAIGNS = Layout.table("Đợt chấm điểm",
			Column.text("criteriaSet", "Bộ tiêu chí", 26).obliged().hinting("Trang này để trống thì có một đợt theo bộ tiêu chí của kế hoạch."),
			Column.text("mode", "Cách chấm", 22).obliged().choosing(modes()),
			Column.of("milestones.scoringOpens", "Mở chấm điểm", Type.DATE, 14).hinting("Các mốc để trống thì theo mốc của kế hoạch."),
			Column.of("milestones.selfScoringDue", "Hạn tự chấm điểm", Type.DATE, 14),
			Column.of("milestones.selfScoringCloses", "Khóa tự chấm điểm", Type.DATE, 14),
			Column.of("milestones.appraisalDue", "Hạn thẩm định", Type.DATE, 14),
			Column.of("milestones.explanationDays", "Số ngày làm việc để giải trình", Type.INTEGER, 14),
			Column.of("milestones.appraisalCloses", "Khóa thẩm định", Type.DATE, 14), Column.text("milestones.assumption", "Giả định về các mốc", 30),
			Column.of("authorityDataDue", "Hạn cung cấp số liệu", Type.DATE, 14).hinting("Của cơ quan nắm số liệu; để trống là hạn tự chấm điểm."));

	/** The lists of a plan by the names of their fields. */
	static final Map<String, Layout> LISTS = lists();

	private PlanSheets() {
	}

	private static Map<String, Layout> lists() {
		Map<String, Layout> lists = new LinkedHashMap<>();
		lists.put("legalBases", LEGAL_BASES);
		lists.put("parents", PARENTS);
		lists.put("baseline", BASELINE);
		lists.put("fields", FIELDS);
		lists.put("contradictions", CONTRADICTIONS);
		lists.put("targets", TARGETS);
		lists.put("general", GENERAL);
		lists.put("waivers", WAIVERS);
		lists.put("campaigns", CAMPAIGNS);
		return lists;
	}

	/** The sheet of items with the names of the province's agencies to choose from. */
	static Layout itemsOffering(AgencyBook book) {
		return ITEMS.offering("lead", book.choices());
	}

	static List<String> names() {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(PLAN.name()), LISTS.values().stream().map(Layout::name)).toList();
	}

	private static Map<String, String> modes() {
		Map<String, String> modes = new LinkedHashMap<>();
		modes.put("byLead", "Theo cơ quan chủ trì");
		modes.put("byAgency", "Từng cơ quan");
		return modes;
	}

	private static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("fixed", "Ngày cố định");
		kinds.put("before", "Trước ngày");
		kinds.put("wholeYear", "Cả năm");
		kinds.put("continuous", "Thường xuyên");
		kinds.put("quarterly", "Hằng quý");
		kinds.put("monthly", "Hằng tháng");
		kinds.put("onEvent", "Sau sự kiện");
		kinds.put("open", "Để ngỏ");
		return kinds;
	}

}
