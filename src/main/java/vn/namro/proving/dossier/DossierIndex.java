package vn.namro.proving.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.namro.platform.workbook.PlainText;
import vn.namro.platform.workbook.TextCells;
import vn.namro.proving.sufficiency.Need;
import vn.namro.proving.sufficiency.SubjectNeeds;

/** The index of a dossier as a workbook: what it is, each document with its hash and page, what is missing, how each score came about. */
final class DossierIndex {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	/** Rows after which a sheet goes to the stream. */
	private static final int PART = 500;

	/**
	 * What a sheet is about.
	 *
	 * @param needs what the lines need, those left out that need nothing
	 */
	record Contents(String title, String person, OffsetDateTime at, List<DossierLine> lines, List<IndexRow> documents, List<SubjectNeeds> needs) {
	}

	private final Contents contents;

	DossierIndex(Contents contents) {
		this.contents = contents;
	}

	void writeTo(OutputStream out) throws IOException {
		Workbook book = new Workbook(out, "Nam Ro", "1.0");
		about(book.newWorksheet("Thông tin"));
		documents(book.newWorksheet("Mục lục"));
		missing(book.newWorksheet("Còn thiếu"));
		scores(book.newWorksheet("Nguồn gốc điểm"));
		book.finish();
	}

	private void about(Worksheet sheet) throws IOException {
		sheet.width(0, 30);
		sheet.width(1, 90);
		String[][] facts = { { "Hồ sơ tài liệu kiểm chứng", this.contents.title() }, { "Lập lúc", MINUTE.format(this.contents.at()) },
				{ "Người lập", this.contents.person() }, { "Số dòng điểm", String.valueOf(this.contents.lines().size()) },
				{ "Số lượt viện dẫn", String.valueOf(this.contents.documents().size()) },
				{ "Tệp kèm theo", String.valueOf(this.contents.documents().stream().filter(row -> row.path() != null).count()) },
				{ "Đối chiếu tệp", "Mã SHA-256 của từng tệp ở trang Mục lục và trong SHA256SUMS.txt" } };
		for (int row = 0; row < facts.length; row++) {
			TextCells.put(sheet, row, 0, facts[row][0]);
			sheet.style(row, 0).bold().format(PlainText.FORMAT).set();
			TextCells.put(sheet, row, 1, facts[row][1]);
		}
		sheet.finish();
	}

	private void documents(Worksheet sheet) throws IOException {
		head(sheet, "STT", "Cơ quan", "Tiêu chí", "Nội dung tiêu chí", "Số, ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Loại", "Trích yếu", "Mục, phần", "Trang",
				"Tệp", "SHA-256", "Dung lượng (byte)", "Số trang", "Chữ ký số", "Ghi chú");
		int number = 0;
		for (IndexRow row : this.contents.documents()) {
			number++;
			var cited = row.citation();
			texts(sheet, number, number, row.line().agencyName(), row.line().criterion(), row.line().title(), cited.number(),
					cited.dated() == null ? null : DAY.format(cited.dated()), cited.issuingBody(), cited.kind(), cited.abstractText(), cited.section(), cited.pages(),
					null, cited.sha256(), cited.size(), cited.documentPages(), cited.signed(), row.remark());
			if (row.path() != null) {
				sheet.hyperlink(number, 11, new HyperLink(EntryNames.link(row.path()), PlainText.inWorkbook(row.path())));
			}
			flush(sheet, number);
		}
		sheet.finish();
	}

	private void missing(Worksheet sheet) throws IOException {
		head(sheet, "STT", "Cơ quan", "Tiêu chí", "Nội dung tiêu chí", "Yêu cầu", "Tình trạng", "Giải trình");
		Map<String, DossierLine> lines = this.contents.lines().stream().collect(Collectors.toMap(DossierLine::subject, Function.identity()));
		int number = 0;
		for (SubjectNeeds needs : this.contents.needs()) {
			DossierLine line = lines.get(needs.id());
			for (Need need : needs.needs()) {
				if (need.state() != Need.State.ENOUGH) {
					number++;
					texts(sheet, number, number, line.agencyName(), line.criterion(), line.title(), need.title(), need.text(),
							needs.explanation() == null ? null : needs.explanation().text());
					flush(sheet, number);
				}
			}
		}
		sheet.finish();
	}

	private void scores(Worksheet sheet) throws IOException {
		head(sheet, "Cơ quan", "Tiêu chí", "Nội dung tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Căn cứ tự chấm", "Cách tính", "Thẩm định lần 1", "Lý do lần 1",
				"Giải trình", "Điểm thẩm định", "Lý do", "Điểm được tính", "Lý do của hội đồng", "Không áp dụng theo");
		int number = 0;
		for (DossierLine line : this.contents.lines()) {
			number++;
			texts(sheet, number, line.agencyName(), line.criterion(), line.title(), line.maximum(), line.self(), line.selfReason(), line.selfTrace(), line.round1(),
					line.round1Reason(), line.explanation(), line.appraised(), line.appraisedReason(), line.counted(), line.decidedReason(), line.notApplicable());
			flush(sheet, number);
		}
		sheet.finish();
	}

	private static void head(Worksheet sheet, String... headers) {
		for (int i = 0; i < headers.length; i++) {
			sheet.width(i, headers[i].length() < 12 ? 14 : 28);
			TextCells.put(sheet, 0, i, headers[i]);
			sheet.style(0, i).bold().format(PlainText.FORMAT).fillColor("E8ECF1").wrapText(true).verticalAlignment("top").set();
		}
		sheet.freezePane(0, 1);
	}

	/** Whatever a text begins with, it stays a text, see {@link PlainText}. */
	private static void texts(Worksheet sheet, int row, Object... values) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof BigDecimal points) {
				sheet.value(row, i, points.stripTrailingZeros());
			}
			else if (values[i] instanceof Number number) {
				sheet.value(row, i, number);
			}
			else if (values[i] != null) {
				TextCells.put(sheet, row, i, values[i].toString());
			}
		}
	}

	private static void flush(Worksheet sheet, int row) throws IOException {
		if (row % PART == 0) {
			sheet.flush();
		}
	}

}
