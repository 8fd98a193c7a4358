package vn.namro.criteria.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.platform.workbook.Column.Type;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Layout;

/** The sheets of a criteria set's workbook. */
final class CatalogueSheets {

	private static final Map<String, String> METHODS = ordered("self", "Tự chấm và thẩm định", "survey", "Điều tra xã hội học", "authority",
			"Số liệu của cơ quan có thẩm quyền");

	private static final Map<String, String> LINKS = ordered("same", "Giữ nguyên", "split", "Tách", "merged", "Gộp", "new", "Mới", "dropped", "Bỏ",
			"reweighted", "Đổi điểm");

	private static final Map<String, String> ROUNDINGS = ordered("HALF_UP", "Làm tròn", "DOWN", "Cắt bỏ phần thừa", "UP", "Làm tròn lên", "HALF_EVEN",
			"Làm tròn về số chẵn", "HALF_DOWN", "Làm tròn, nửa thì bỏ", "CEILING", "Lên số lớn hơn", "FLOOR", "Xuống số nhỏ hơn");

	static final Layout SET = Layout.form("Bộ tiêu chí",
			Column.text("code", "Mã bộ tiêu chí", 30).obliged().hinting("Chữ thường không dấu, số, gạch nối; mỗi phiên bản một mã. Ví dụ: noi-bo-so-nganh-2024."),
			Column.text("name", "Tên bộ tiêu chí", 30).obliged(), Column.text("version", "Phiên bản", 30),
			Column.text("index", "Chỉ số", 30, "ma chi so").hinting("PAR, SIPAS, PAPI, PCI, DTI hoặc mã riêng của tỉnh."),
			Column.of("years", "Năm áp dụng", Type.LIST, 30).obliged().hinting("Nhiều năm cách nhau bằng dấu chấm phẩy: 2023; 2024."),
			Column.of("maximum", "Tổng điểm", Type.DECIMAL, 30).obliged(), Column.text("source", "Nguồn", 30), Column.text("note", "Ghi chú", 30),
			Column.text("rounding.points.mode", "Làm tròn điểm", 30).choosing(ROUNDINGS), Column.of("rounding.points.places", "Số lẻ của điểm", Type.INTEGER, 30),
			Column.text("rounding.total.mode", "Làm tròn tổng điểm", 30).choosing(ROUNDINGS), Column.of("rounding.total.places", "Số lẻ của tổng điểm", Type.INTEGER, 30),
			Column.text("rounding.percentage.mode", "Làm tròn tỷ lệ", 30).choosing(ROUNDINGS),
			Column.of("rounding.percentage.places", "Số lẻ của tỷ lệ", Type.INTEGER, 30),
			Column.text("supersedes", "Thay cho bộ", 30).hinting("Mã bộ tiêu chí cũ, nếu có; xem trang Đối chiếu."));

	static final Layout CRITERIA = Layout.table("Tiêu chí", Column.text("code", "Mã", 8, "tt", "stt", "ma tieu chi").obliged(),
			Column.text("parent", "Mã cấp trên", 8).hinting("Để trống thì suy từ mã: 1.2 thuộc 1."),
			Column.text("title", "Lĩnh vực, tiêu chí, tiêu chí thành phần", 55, "tieu chi", "noi dung", "linh vuc").obliged(),
			Column.of("maximum", "Điểm tối đa", Type.DECIMAL, 10, "diem").hinting("Chỉ để trống khi chưa biết."),
			Column.of("scale", "Thang điểm công bố", Type.DECIMAL, 10).hinting("Khi khác điểm tối đa, ví dụ chỉ số thành phần PCI thang 10."),
			Column.text("method", "Cách chấm", 22, "phuong phap danh gia").choosing(METHODS), Column.text("lead", "Cơ quan chủ trì", 24, "chu tri"),
			Column.of("groups", "Nhóm cơ quan áp dụng", Type.LIST, 18).hinting("Để trống là mọi cơ quan."),
			Column.text("ruleText", "Cách tính điểm", 45, "quy tac").hinting("Lời văn của quy định."),
			Column.text("rule", "Công thức (FEEL)", 45).hinting("Biểu thức FEEL trên các số liệu ở trang Số liệu kê khai."),
			Column.of("verified", "Đã đối chiếu nguồn", Type.BOOLEAN, 10), Column.text("source", "Nguồn", 25), Column.text("note", "Ghi chú", 35),
			Column.text("holder", "Cơ quan cung cấp số liệu", 24).hinting("Cho cách chấm bằng số liệu; để trống là cơ quan điều phối."));

	static final Layout INPUTS = Layout.table("Số liệu kê khai", Column.text("criterion", "Mã tiêu chí", 10).obliged(), Column.text("name", "Tên", 16).obliged(),
			Column.text("title", "Số liệu", 50).obliged(),
			Column.text("type", "Kiểu", 12).choosing(ordered("number", "Số", "boolean", "Có/không", "date", "Ngày", "option", "Lựa chọn")),
			Column.of("options", "Các lựa chọn", Type.LIST, 25).hinting("Cho kiểu Lựa chọn; cách nhau bằng dấu chấm phẩy."),
			Column.text("min", "Ít nhất", 10).hinting("Số, hoặc tên một số liệu khác; để trống là 0."),
			Column.text("max", "Nhiều nhất", 10).hinting("Số, hoặc tên một số liệu khác, ví dụ soViec."), Column.of("whole", "Số nguyên", Type.BOOLEAN, 10));

	static final Layout EVIDENCE = Layout.table("Minh chứng", Column.text("criterion", "Mã tiêu chí", 10).obliged(),
			Column.text("kind", "Loại tài liệu", 30).obliged(), Column.text("issuer", "Cơ quan ban hành", 26),
			Column.text("from", "Ban hành từ", 13).hinting("Y-1-12-15: 15/12 năm trước năm đánh giá."),
			Column.text("until", "Ban hành đến", 13).hinting("Y-12-14: 14/12 năm đánh giá."), Column.of("count", "Số lượng", Type.INTEGER, 9),
			Column.of("required", "Bắt buộc", Type.BOOLEAN, 9), Column.text("note", "Ghi chú", 35));

	static final Layout ADJUSTMENTS = Layout.table("Điểm cộng, điểm trừ", Column.text("code", "Mã", 8).obliged(),
			Column.text("kind", "Loại", 10).choosing(ordered("bonus", "Cộng", "penalty", "Trừ")), Column.text("title", "Nội dung", 50).obliged(),
			Column.of("cap", "Mức tối đa", Type.DECIMAL, 10).obliged(), Column.of("groups", "Nhóm cơ quan áp dụng", Type.LIST, 18),
			Column.text("ruleText", "Cách tính điểm", 45), Column.text("rule", "Công thức (FEEL)", 45),
			Column.of("verified", "Đã đối chiếu nguồn", Type.BOOLEAN, 10), Column.text("note", "Ghi chú", 35));

	static final Layout CROSSWALK = Layout.table("Đối chiếu", Column.text("kind", "Loại", 12).choosing(LINKS), Column.of("from", "Tiêu chí cũ", Type.LIST, 16),
			Column.of("to", "Tiêu chí mới", Type.LIST, 16), Column.text("note", "Ghi chú", 50));

	static final List<Layout> ALL = List.of(SET, CRITERIA, INPUTS, EVIDENCE, ADJUSTMENTS, CROSSWALK);

	private CatalogueSheets() {
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return map;
	}

}
