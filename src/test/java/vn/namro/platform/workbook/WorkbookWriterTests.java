package vn.namro.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.namro.platform.workbook.Column.Type;

/** What is written is read back the same, and nothing that a person typed becomes a formula. */
class WorkbookWriterTests {

	private static final Layout LAYOUT = Layout.table("Việc", Column.text("code", "Mã", 8, "tt", "stt").obliged(),
			Column.text("action", "Nhiệm vụ, giải pháp", 40, "noi dung"), Column.of("points", "Điểm", Type.DECIMAL, 8, "diem toi da"),
			Column.of("rank", "Hạng", Type.INTEGER, 8), Column.of("deadline.due", "Ngày", Type.DATE, 12, "han"),
			Column.of("indexes", "Chỉ số", Type.LIST, 12), Column.of("verified", "Đã kiểm", Type.BOOLEAN, 8),
			Column.text("kind", "Loại", 12).choosing(Map.of("open", "Để ngỏ", "fixed", "Ngày cố định")));

	private final ObjectMapper json = new ObjectMapper()
		.enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	@Test
	void readsBackWhatItWrote() throws IOException {
		JsonNode record = this.json.readTree("""
				{"code":"1.10","action":"=HYPERLINK(\\"x\\") <b>&amp; một\\nhai","points":0.12345678901234567,"rank":-20,
				"deadline":{"due":"2024-11-30"},"indexes":["PAR.1","SIPAS"],"verified":false,"kind":"open"}""");
		JsonNode second = this.json.readTree("{\"code\":\"2\",\"points\":100}");
		List<Finding> findings = new ArrayList<>();
		assertThat(read(new WorkbookWriter().sheet(LAYOUT, List.of(record, second)).bytes(), findings)).extracting(JsonNode::toString)
			.containsExactly(record.toString(), second.toString());
		assertThat(findings).isEmpty();
	}

	@Test
	void writesNoFormulaWhateverATextBeginsWith() throws IOException {
		byte[] file = new WorkbookWriter().sheet(LAYOUT, List.of(this.json.readTree("{\"code\":\"=1+1\",\"action\":\"+cmd|' /C calc'!A0\"}"))).bytes();
		assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("dataValidation");
		assertThat(WorkbookFileTests.cells(file)).extracting(Cell::text).contains("=1+1", "+cmd|' /C calc'!A0");
	}

	@Test
	void findsTheTableBelowTitlesWithColumnsInAnyOrder() {
		byte[] file = Xlsx.ofRows("<row r=\"2\">" + Xlsx.text("A2", "PHỤ LỤC I") + "</row><row r=\"5\">" + Xlsx.text("B5", "NỘI DUNG công việc")
				+ Xlsx.text("C5", "Hạn") + Xlsx.text("D5", "TT") + Xlsx.text("E5", "Ghi gì đó") + "</row><row r=\"6\">" + Xlsx.text("B6", "(1)") + Xlsx.text("C6", "(2)")
				+ Xlsx.text("D6", "(3)") + "</row><row r=\"9\">" + Xlsx.text("B9", "Việc một") + Xlsx.text("C9", "30/11/2024") + Xlsx.text("D9", "1") + "</row>");
		try (WorkbookFile workbook = WorkbookFile.open(file)) {
			Table table = TableReader.read(workbook, "Trang 1", LAYOUT, Map.of());
			assertThat(table.mapping()).isEqualTo(Map.of("B", "action", "C", "deadline.due", "D", "code"));
			assertThat(table.headers()).containsEntry("E", "Ghi gì đó");
			assertThat(table.entries()).singleElement().satisfies(entry -> assertThat(entry.row()).isEqualTo(9));
			assertThat(TableReader.read(workbook, "Trang 1", LAYOUT, Map.of("E", "action", "C", "")).mapping()).isEqualTo(Map.of("E", "action", "D", "code"));
		}
	}

	@Test
	void namesTheCellOfWhatItCannotRead() {
		byte[] file = Xlsx.ofRows("<row r=\"1\">" + Xlsx.text("A1", "Mã") + Xlsx.text("B1", "Điểm") + Xlsx.text("C1", "Ngày") + Xlsx.text("D1", "Loại")
				+ "</row><row r=\"2\">" + Xlsx.text("B2", "tám") + Xlsx.text("C2", "31/02/2024") + Xlsx.text("D2", "de ngo?") + "<c r=\"A2\" t=\"e\"><v>#REF!</v></c></row>");
		List<Finding> findings = new ArrayList<>();
		read(file, findings);
		assertThat(findings).extracting(Finding::row, Finding::column, Finding::code)
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(2, "A", "value.formulaError"),
					org.assertj.core.groups.Tuple.tuple(2, "B", "value.number"), org.assertj.core.groups.Tuple.tuple(2, "C", "value.date"));
	}

	private static List<JsonNode> read(byte[] file, List<Finding> findings) {
		try (WorkbookFile workbook = WorkbookFile.open(file)) {
			Table table = TableReader.read(workbook, workbook.sheets().get(0), LAYOUT, Map.of());
			return table.entries().stream().map(entry -> (JsonNode) Records.read(table, entry, findings)).toList();
		}
	}

	private static String part(byte[] file, String name) throws IOException {
		try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
