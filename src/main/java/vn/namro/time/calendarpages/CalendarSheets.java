package vn.namro.time.calendarpages;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.namro.platform.workbook.Column.Type;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Layout;
import vn.namro.time.calendar.CalendarFile.Kind;

/** The sheets of a calendar's workbook. */
final class CalendarSheets {

	static final Layout YEAR = Layout.form("Năm", Column.of("year", "Năm", Type.INTEGER, 12).obliged(),
			Column.text("source", "Nguồn", 40).obliged().hinting("Số, ngày của thông báo nghỉ lễ, Tết."),
			Column.of("verified", "Đã đối chiếu", Type.BOOLEAN, 12).hinting("'có' khi cả năm đã so với thông báo chính thức."), Column.text("note", "Ghi chú", 40));

	static final Layout DAYS = Layout.table("Ngày", Column.of("date", "Ngày", Type.DATE, 14, "ngay thang").obliged(),
			Column.text("kind", "Loại ngày", 28, "loai").obliged().choosing(kinds()), Column.text("name", "Tên ngày", 40, "ten", "ten ngay nghi").obliged(),
			Column.of("verified", "Đã đối chiếu", Type.BOOLEAN, 12).hinting("'có' hoặc 'không'."), Column.text("source", "Nguồn", 50), Column.text("note", "Ghi chú", 40));

	private CalendarSheets() {
	}

	private static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("holiday", Kind.HOLIDAY.word());
		kinds.put("compensatory", Kind.COMPENSATORY.word());
		kinds.put("workingSaturday", Kind.WORKINGSATURDAY.word());
		return kinds;
	}

}
