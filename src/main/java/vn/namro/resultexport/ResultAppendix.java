package vn.namro.resultexport;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.namro.result.Node;
import vn.namro.result.ResultComputation;
import vn.namro.result.ResultDocument;
import vn.namro.result.Tally;
import vn.namro.result.UnitResult;

/** A result as the appendix of the decision that publishes it: A4 landscape, Times New Roman, one table a ranking. */
final class ResultAppendix {

	private static final String FONT = "Times New Roman";

	/** Twentieths of a point: A4 landscape, margins of 2 cm. */
	private static final int LONG_SIDE = 16838;

	private static final int SHORT_SIDE = 11906;

	private static final int MARGIN = 1134;

	private static final int CELL_SIZE = 10;

	private final Paper paper;

	ResultAppendix(Paper paper) {
		this.paper = paper;
	}

	void write(OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			landscape(document);
			say(document, "PHỤ LỤC", 14, true);
			say(document, this.paper.title().toUpperCase(Locale.forLanguageTag("vi")), 14, true);
			say(document, "(" + this.paper.standing() + ")", 13, false);
			if (this.paper.ofProvince()) {
				criteria(document, this.paper.result().units().get(0));
				say(document, this.paper.recovery(this.paper.result().units().get(0)), 11, false);
				say(document, this.paper.hasMinistry() ? "Điểm cấp trên theo " + this.paper.ministryDecision() + "." : "", 11, false);
			}
			else {
				this.paper.result().means().forEach(mean -> ranking(document, mean));
			}
			say(document, this.paper.proof(), 9, false);
			document.write(out);
		}
	}

	private void ranking(XWPFDocument document, ResultDocument.Mean mean) {
		if (mean.league() != null) {
			say(document, mean.league(), 13, true);
		}
		List<String> headers = new ArrayList<>(List.of("Thứ hạng", "Đơn vị", "Tự chấm", "Thẩm định", "Kết quả", "Điểm tối đa", "Tỷ lệ %", "Xếp loại"));
		this.paper.result().fields().forEach(field -> headers.add("LV " + field.code() + " %"));
		XWPFTable table = table(document, headers);
		this.paper.result().units().stream().filter(unit -> Objects.equals(unit.league(), mean.league())).forEach(unit -> {
			List<String> cells = new ArrayList<>(Arrays.asList(unit.rank() == null ? "—" : unit.rank().toString(), unit.name(), number(unit.exact().self()),
					number(unit.exact().appraised()), number(unit.points()), number(unit.exact().maximum()), text(unit.percentage()), unit.grade() == null ? "" : unit.grade()));
			unit.fields().forEach(field -> cells.add(text(field.percentage())));
			fill(table.createRow(), cells, false);
		});
		List<String> means = new ArrayList<>(Arrays.asList("", "Bình quân " + mean.units() + " đơn vị", "", "", number(mean.points()), "", text(mean.percentage()), ""));
		mean.fields().forEach(field -> means.add(text(field.percentage())));
		fill(table.createRow(), means, true);
	}

	private void criteria(XWPFDocument document, UnitResult unit) {
		List<String> headers = new ArrayList<>(List.of("STT", "Lĩnh vực, tiêu chí, tiêu chí thành phần", "Điểm tối đa", "Tự chấm", "Thẩm định", "Kết quả", "Tỷ lệ %"));
		if (this.paper.hasMinistry()) {
			headers.addAll(List.of("Cấp trên", "Chênh lệch"));
		}
		XWPFTable table = table(document, headers);
		Map<String, Tally> sums = ResultComputation.totals(this.paper.result().nodes(), unit.lines());
		for (Node node : this.paper.result().nodes()) {
			Tally sum = sums.get(node.code());
			if (sum != null) {
				fill(table.createRow(), cells(node.code(), node.title(), sum), node.parent() == null);
			}
		}
		List<String> whole = cells("", "Tổng cộng", unit.exact());
		whole.set(5, number(unit.points()));
		whole.set(6, text(unit.percentage()));
		fill(table.createRow(), whole, true);
	}

	private List<String> cells(String code, String title, Tally sum) {
		boolean applies = sum.maximum().signum() > 0;
		List<String> cells = new ArrayList<>(List.of(code, title, applies ? number(sum.maximum()) : "không áp dụng", number(sum.self()), number(sum.appraised()), number(sum.counted()),
				applies ? text(this.paper.result().percentage().percentage(sum.counted(), sum.maximum())) : "—"));
		if (this.paper.hasMinistry()) {
			cells.add(number(this.paper.ministry().get(code)));
			cells.add(number(this.paper.ministryDifference(code, sum.counted())));
		}
		return cells;
	}

	private static XWPFTable table(XWPFDocument document, List<String> headers) {
		XWPFTable table = document.createTable(1, headers.size());
		table.setWidth("100%");
		fill(table.getRow(0), headers, true);
		table.getRow(0).setRepeatHeader(true);
		return table;
	}

	private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
		row.setCantSplitRow(true);
		for (int i = 0; i < cells.size(); i++) {
			XWPFParagraph paragraph = row.getCell(i).getParagraphs().get(0);
			paragraph.setSpacingAfter(0);
			write(paragraph, cells.get(i), CELL_SIZE, bold);
		}
	}

	private static void say(XWPFDocument document, String text, int size, boolean bold) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		write(paragraph, text, size, bold);
	}

	private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(FONT);
		run.setFontSize(size);
		run.setBold(bold);
		run.setText(text);
	}

	private static void landscape(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setOrient(STPageOrientation.LANDSCAPE);
		size.setW(BigInteger.valueOf(LONG_SIDE));
		size.setH(BigInteger.valueOf(SHORT_SIDE));
		CTPageMar margin = section.addNewPgMar();
		margin.setTop(BigInteger.valueOf(MARGIN));
		margin.setBottom(BigInteger.valueOf(MARGIN));
		margin.setLeft(BigInteger.valueOf(MARGIN));
		margin.setRight(BigInteger.valueOf(MARGIN));
	}

	private static String number(BigDecimal points) {
		return points == null ? "—" : text(points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros());
	}

	private static String text(BigDecimal number) {
		return number == null ? "—" : number.toPlainString().replace('.', ',');
	}

}
