package vn.namro.agencies.organisationimport;

import vn.namro.agencies.organisation.AgencyKind;
import vn.namro.platform.workbook.Column.Type;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Layout;

/** The sheets of an organisation's workbook. */
final class OrganisationSheets {

	static final Layout PROVINCE = Layout.form("Tỉnh", Column.text("province.code", "Mã tỉnh", 30).obliged(), Column.text("province.name", "Tên tỉnh", 30).obliged(),
			Column.text("issuer", "Cơ quan ban hành kế hoạch", 30).obliged().hinting("Mã ở trang Cơ quan."),
			Column.text("coordinator", "Cơ quan điều phối", 30).obliged().hinting("Mã ở trang Cơ quan."), Column.text("province.note", "Ghi chú về tỉnh", 30),
			Column.text("note", "Ghi chú chung", 30));

	static final Layout AGENCIES = Layout.table("Cơ quan", Column.text("code", "Mã", 24, "ma co quan").obliged(),
			Column.text("name", "Tên cơ quan", 45, "ten", "co quan").obliged(), Column.text("kind", "Loại", 34, "loai co quan").obliged().choosing(AgencyKind.all()),
			Column.of("reports", "Báo cáo định kỳ", Type.BOOLEAN, 10).hinting("'có' khi cơ quan được giao việc, báo cáo, tự chấm điểm."),
			Column.text("parent", "Trực thuộc", 24).hinting("Mã cơ quan cấp trên, nếu là đơn vị trong một cơ quan."),
			Column.of("closedOn", "Chấm dứt từ ngày", Type.DATE, 14).hinting("Chỉ cho cơ quan nạp lần đầu; về sau dùng trang Tổ chức để sáp nhập, giải thể."),
			Column.text("successor", "Cơ quan kế thừa", 24), Column.text("source", "Nguồn", 25), Column.text("note", "Ghi chú", 35),
			Column.text("letterhead.abbreviation", "Chữ viết tắt trong ký hiệu", 14).hinting("SNV trong 12/BC-SNV. Để trống: lấy theo tên."),
			Column.text("letterhead.superior", "Cơ quan chủ quản trên văn bản", 30).hinting("Để trống: UBND tỉnh, hoặc cơ quan cấp trên."),
			Column.text("letterhead.place", "Địa danh trên văn bản", 16).hinting("Để trống: tên tỉnh."),
			Column.text("letterhead.headTitle", "Chức vụ người ký", 20).hinting("GIÁM ĐỐC, CHỦ TỊCH … Để trống: lấy theo tên cơ quan."));

	static final Layout NAMES = Layout.table("Tên theo thời gian", Column.text("agency", "Mã cơ quan", 24).obliged(), Column.text("name", "Tên", 45).obliged(),
			Column.of("validFrom", "Từ ngày", Type.DATE, 14).hinting("Để trống: từ trước."));

	static final Layout COLLECTIVES = Layout.table("Nhóm cơ quan", Column.text("code", "Mã", 24, "ma nhom").obliged(),
			Column.text("wording", "Cụm từ trong kế hoạch", 40, "cum tu").obliged(),
			Column.of("agencies", "Mã các cơ quan", Type.LIST, 50, "co quan").hinting("Cách nhau bằng dấu chấm phẩy."), Column.text("note", "Ghi chú", 35));

	private OrganisationSheets() {
	}

}
