package vn.namro.papers.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.namro.papers.template.Drafts.docx;
import static vn.namro.papers.template.Drafts.paragraph;
import static vn.namro.papers.template.Drafts.row;
import static vn.namro.papers.template.Drafts.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.FaultyTemplateException;

class DocxTemplateTests {

	private static final JsonNode MODEL = json("""
			{ "agency": { "name": "Sở <Nội vụ>" }, "overdue": 0, "share": 66.670, "day": "2024-03-05", "note": "một\\nhai\\n\\nba", "none": null, "big": 1234567.5, "period": "Quý I năm 2024", "committee": "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH",
			  "items": [ { "title": "Việc A", "steps": [ { "title": "bước 1" }, { "title": "bước 2" } ] }, { "title": "Việc B", "steps": [] } ],
			  "missing": [], "recipients": [ "UBND tỉnh", "Lưu: VT" ] }""");

	@Test
	void putsValuesInEvenWhereWordHasCutATagIntoPieces() {
		assertThat(paragraphs(docx(paragraph("Kính gửi {", "{agen", "cy.na", "me}} và {{share", "}}%")))).containsExactly("Kính gửi Sở <Nội vụ> và 66,67%");
	}

	@Test
	void writesDaysNumbersAndCapitalsAsOfficesDo() {
		assertThat(paragraphs(docx(paragraph("{{day}} {{day|ngày}} {{agency.name|hoa}} {{big|số}} [{{none}}]"))))
			.containsExactly("05/03/2024 ngày 05 tháng 3 năm 2024 SỞ <NỘI VỤ> 1.234.567,5 []");
	}

	@Test
	void writesNamesWithinASentenceAndBreaksThoseOfCommitteesBeforeThePlace() {
		assertThat(paragraphs(docx(paragraph("kỳ {{period|thường}}[{{none|thường}}]"), paragraph("{{committee|cơ quan}}, {{agency.name|cơ quan}}"))))
			.containsExactly("kỳ quý I năm 2024[]", "ỦY BAN NHÂN DÂN TỈNH\u00a0HÀ\u00a0TĨNH, Sở <Nội vụ>");
	}

	@Test
	void repeatsParagraphsAndLeavesNoneForTheTagsThemselves() {
		assertThat(paragraphs(docx(paragraph("{{#items}}"), paragraph("{{stt}}. {{title}}"), paragraph("{{#steps}}"), paragraph("- {{title}}"), paragraph("{{/steps}}"),
				paragraph("{{/items}}"), paragraph("hết")))).containsExactly("1. Việc A", "- bước 1", "- bước 2", "2. Việc B", "hết");
	}

	@Test
	void repeatsWithinAParagraph() {
		assertThat(paragraphs(docx(paragraph("{{#recipients}}{{.}}{{?last}}.{{/last}}{{^last}}; {{/last}}{{/recipients}}")))).containsExactly("UBND tỉnh; Lưu: VT.");
	}

	@Test
	void repeatsRowsOfATableInBothWays() throws IOException {
		byte[] template = docx(table(row("TT", "Việc"), row("{{#items}}{{stt}}", "{{title}}{{/items}}")),
				table(row("Việc"), row("{{#items}}"), row("{{title}}"), row("{{/items}}"), row("cuối")));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(fill(template)))) {
			assertThat(document.getTables()).extracting(XWPFTable::getText).containsExactly("TT\tViệc\n1\tViệc A\n2\tViệc B\n", "Việc\nViệc A\nViệc B\ncuối\n");
		}
	}

	@Test
	void asksWhetherSomethingIsThere() {
		assertThat(paragraphs(docx(paragraph("{{?overdue}}"), paragraph("quá hạn {{overdue}}"), paragraph("{{/}}"), paragraph("{{^overdue}}không quá hạn{{/overdue}}"),
				paragraph("{{?missing}}còn thiếu{{/missing}}{{?items}}có việc{{/items}}")))).containsExactly("không quá hạn", "có việc");
	}

	@Test
	void makesAParagraphOfEachLineOfAValue() {
		assertThat(paragraphs(docx(paragraph("đầu: ", "{{note}}", " cuối")))).containsExactly("đầu: một", "hai", "ba cuối");
	}

	@Test
	void makesTheSameBytesOfTheSameValues() {
		byte[] template = docx(paragraph("{{#items}}"), paragraph("{{title}}"), paragraph("{{/items}}"));
		assertThat(fill(template)).isEqualTo(fill(template));
	}

	@Test
	void namesPlaceTagAndANameThatIsNear() {
		byte[] template = docx(paragraph("một"), table(row("a", "b"), row("c", "{{agency.nane}}")), paragraph("{{#items}}{{titel}}{{/items}}"));
		assertThat(faults(template)).extracting(Fault::toString).containsExactly("bảng 1, dòng 2, ô 2 („{{agency.nane}}”): {{agency.nane}} không có tên này; có phải agency.name?",
				"đoạn 2 („{{#items}}{{titel}}{{/items}}”): {{titel}} không có tên này; có phải title?");
	}

	@Test
	void tellsTagsThatDoNotFitTogether() {
		assertThat(faults(docx(paragraph("{{#items}}{{title}}")))).singleElement().asString().contains("đoạn 1", "{{#items}} mở mà không đóng; thiếu {{/items}}");
		assertThat(faults(docx(paragraph("{{/items}}")))).singleElement().asString().contains("đóng mà chưa mở");
		assertThat(faults(docx(paragraph("{{#items}}{{?title}}{{/items}}{{/title}}")))).first().asString().contains("không khớp với {{?title}}");
		assertThat(faults(docx(paragraph("{{#items}}"), table(row("{{title}}{{/items}}"))))).singleElement().asString().contains("phải cùng trong một bảng");
		assertThat(faults(docx(paragraph("{{agency.name} và")))).singleElement().asString().contains("dấu {{ không có cặp");
		assertThat(faults(docx(paragraph("{{day|tháng}}")))).singleElement().asString().contains("cách viết lạ");
		assertThat(faults(docx(paragraph("{{items}} {{#overdue}}x{{/overdue}} {{agency}} {{stt}}")))).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{T(java.lang.Runtime).getRuntime().exec('id')}}", "{{${7*7}}}", "{{agency.getClass()}}", "{{#exec('id')}}x{{/}}", "{{&gt;file:/etc/passwd}}",
			"{{= &lt;% %&gt; =}}" })
	void readsNoExpression(String tag) {
		assertThat(faults(docx(paragraph(tag)))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{agency.class}}", "{{class.name}}", "{{agency.getClass}}", "{{items.size}}", "{{agency._children}}" })
	void reachesNothingButValues(String tag) {
		assertThat(faults(docx(paragraph(tag)))).singleElement().asString().contains("không có tên này");
	}

	@Test
	void takesNoTagFromAValue() {
		JsonNode model = json("{ \"a\": \"{{b}} \\uE0100\\uE011\", \"b\": \"x\" }");
		byte[] filled = OfficeTemplate.docx(docx(paragraph("{{a}}"))).fill(model, null);
		assertThat(texts(filled)).containsExactly("{{b}} 0");
	}

	@Test
	void refusesWhatIsNoWordFileOrCouldDoSomethingByItself() {
		assertThatThrownBy(() -> OfficeTemplate.docx("xin chào".getBytes())).isInstanceOf(FaultyTemplateException.class).hasMessageContaining("không phải tệp Word");
		assertThatThrownBy(() -> OfficeTemplate.docx(Drafts.with(docx(paragraph("a")), "word/vbaProject.bin", "x"))).hasMessageContaining("macro");
		assertThatThrownBy(() -> OfficeTemplate.docx(Drafts.with(docx(paragraph("a")), "word/document.xml", "<w:document>"))).hasMessageContaining("word/document.xml");
		assertThatThrownBy(() -> OfficeTemplate.docx(Drafts.with(docx(paragraph("a")), "word/_rels/settings.xml.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" TargetMode="External"
				Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://x/t.dotm"/></Relationships>""")))
			.hasMessageContaining("liên kết ra ngoài");
		assertThat(faults(docx("<w:p><w:ins w:id=\"1\"><w:r><w:t>a</w:t></w:r></w:ins></w:p>"))).singleElement().asString().contains("Track Changes");
	}

	@Test
	void saysWhatAFileIsInstead() {
		assertThatThrownBy(() -> OfficeTemplate.docx(new byte[0])).hasMessageContaining("tệp rỗng");
		byte[] old = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 };
		assertThatThrownBy(() -> OfficeTemplate.docx(old)).hasMessageContaining("kiểu cũ").hasMessageContaining("mật khẩu");
		assertThatThrownBy(() -> OfficeTemplate.docx(Drafts.xlsx(new String[] { "a" }))).hasMessageContaining("là tệp Excel");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id='1' w:author='x'><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>",
			"<w:p><w:r><w:t>a</w:t><w:commentReference w:id='0'/></w:r></w:p>", "<w:p><w:r><w:instrText> INCLUDE</w:instrText><w:instrText>TEXT x</w:instrText></w:r></w:p>",
			"<w:p><w:fldSimple w:instr=' ddeauto cmd x '><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>" })
	void refusesWhatWouldGoOutWithEveryPaper(String paragraph) {
		assertThat(OfficeTemplate.docx(docx(paragraph)).check(Names.of(MODEL))).singleElement().asString().startsWith("đoạn 1");
	}

	@Test
	void keepsLinksThatAPersonClicks() {
		assertThat(faults(docx("<w:p><w:r><w:instrText> HYPERLINK \"http://x\" </w:instrText><w:t>a</w:t></w:r></w:p>"))).isEmpty();
	}

	@Test
	void refusesTagsWhereNothingFillsThem() {
		assertThat(faults(Drafts.with(docx(paragraph("a")), "word/charts/chart1.xml", "<c><t>{{agency.name}}</t></c>"))).singleElement()
			.hasToString("biểu đồ: {{agency.name}} đặt ở chỗ không điền được; hãy chuyển vào chữ của văn bản hoặc của ô, hoặc xóa đi");
	}

	@Test
	void tellsStructureAndNamesTogether() {
		assertThatThrownBy(() -> OfficeTemplate.docx(docx(paragraph("{{#items}}"), paragraph("{{nothing}}")))).isInstanceOfSatisfying(FaultyTagsException.class,
				faulty -> assertThat(faulty.faults(Names.of(MODEL))).hasSize(2).last().asString().contains("{{nothing}} không có tên này"));
	}

	@Test
	void sendsANameToItsList() {
		assertThat(faults(docx(paragraph("{{title}}")))).singleElement().asString().contains("{{#items}}");
	}

	@Test
	void repeatsNoListWithinItself() {
		assertThat(faults(docx(paragraph("{{#items}}{{#items}}x{{/items}}{{/items}}")))).singleElement().asString().contains("chính vòng lặp");
	}

	@Test
	void leavesOutWhatTheValuesLack() {
		JsonNode without = json("{ \"a\": \"x\" }");
		byte[] filled = OfficeTemplate.docx(docx(paragraph("{{a}}{{?new}} mới {{new}}{{/new}}{{#rows}}{{b}}{{/rows}}{{^new}}!{{/new}}{{new.deep}}"))).fill(without, null);
		assertThat(texts(filled)).containsExactly("x!");
	}

	@Test
	void readsTagsThatWereCopiedFromElsewhere() {
		assertThat(faults(docx(paragraph("{{agency.name\u200b}} {{\u2003agency.name|HOA}}")))).isEmpty();
	}

	@Test
	void showsNoNumbersOfItsOwnInAMessage() {
		assertThatThrownBy(() -> OfficeTemplate.docx(docx(paragraph("{{agency.name}} x}}")))).hasMessageContaining("gần „… x}}”");
	}

	private static byte[] fill(byte[] template) {
		OfficeTemplate read = OfficeTemplate.docx(template);
		assertThat(read.check(Names.of(MODEL))).isEmpty();
		return read.fill(MODEL, null);
	}

	private static List<String> paragraphs(byte[] template) {
		return texts(fill(template));
	}

	private static List<String> texts(byte[] filled) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
			return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.toList());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Fault> faults(byte[] template) {
		try {
			return OfficeTemplate.docx(template).check(Names.of(MODEL));
		}
		catch (FaultyTemplateException ex) {
			return ex.faults();
		}
	}

	private static JsonNode json(String text) {
		try {
			return new JsonMapper().readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
