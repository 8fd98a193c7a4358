package vn.namro.papers.template;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.Markup;
import vn.namro.papers.officefile.OfficeFile;
import vn.namro.papers.officefile.Properties;
import vn.namro.papers.officefile.QuotedStyles;
import vn.namro.papers.officefile.SharedTexts;
import vn.namro.papers.officefile.Workbooks;

/** A template made in Excel. Values become numbers or texts, never formulas. */
final class XlsxTemplate implements OfficeTemplate {

	private static final String MAIN = "xl/workbook.xml";

	private static final String STYLES = "xl/styles.xml";

	private final OfficeFile file;

	private final Marks marks;

	private final List<Part> sheets;

	/** What makes it unfit for papers to come, though those that it made stay as they are. */
	private final List<Fault> unfit;

	private XlsxTemplate(OfficeFile file, Marks marks, List<Part> sheets, List<Fault> unfit) {
		this.unfit = List.copyOf(unfit);
		this.file = file;
		this.marks = marks;
		this.sheets = sheets;
	}

	static XlsxTemplate read(byte[] bytes) {
		OfficeFile file = OfficeFile.read(bytes, MAIN);
		Marks marks = new Marks();
		List<Fault> faults = new ArrayList<>();
		List<Part> sheets = new ArrayList<>();
		SharedTexts texts = SharedTexts.of(file);
		for (Map.Entry<String, String> sheet : Workbooks.sheets(file).entrySet()) {
			Markup markup = file.markup(sheet.getKey());
			List<Fault> found = new ArrayList<>();
			SheetMarking.mark(markup, "trang „" + sheet.getValue() + "”", texts, marks, found);
			faults.addAll(found);
			sheets.add(Part.of(sheet.getKey(), markup));
		}
		List<Fault> unfit = StrayTags.in(file, sheets);
		if (!faults.isEmpty()) {
			faults.addAll(unfit);
			throw new FaultyTagsException(faults, marks.all());
		}
		Workbooks.forget(file);
		return new XlsxTemplate(file, marks, sheets, unfit);
	}

	@Override
	public boolean uses(String name) {
		return this.marks.all().stream().anyMatch(tag -> tag.path().equals(List.of(name)));
	}

	@Override
	public List<Fault> check(Names names) {
		List<Fault> faults = new ArrayList<>(this.unfit);
		this.sheets.forEach(sheet -> faults.addAll(new NameCheck(this.marks, names).check(sheet.text())));
		return faults;
	}

	@Override
	public byte[] fill(JsonNode model, OffsetDateTime at) {
		OfficeFile filled = this.file.copy();
		QuotedStyles styles = new QuotedStyles(filled.has(STYLES) ? filled.markup(STYLES) : null);
		for (Part sheet : this.sheets) {
			Markup markup = sheet.fill(this.marks, model, Values::cell);
			SheetTidying.tidy(markup, styles);
			filled.put(sheet.name(), markup.bytes());
		}
		if (filled.has(STYLES)) {
			filled.put(STYLES, styles.markup().bytes());
		}
		Properties.stamp(filled, at);
		return filled.bytes();
	}

}
