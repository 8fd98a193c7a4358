package vn.namro.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What people see in a cell is what is read, and a hostile file does no harm. */
class WorkbookFileTests {

	@Test
	void readsTextsNumbersDatesAndFormulasAsAPersonSeesThem() {
		byte[] file = Xlsx.ofRows("<row r=\"3\">" + Xlsx.text("A3", " Sở\u00a0Nội vụ ") + "<c r=\"B3\"><v>85.950000000000003</v></c><c r=\"C3\" s=\"1\"><v>45626</v></c>"
				+ "<c r=\"AB3\"><f>1+1</f><v>2</v></c><c r=\"D3\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"E3\" s=\"1\"><f>TODAY()</f><v>45626</v></c></row>");
		assertThat(cells(file)).extracting(Cell::row, Cell::column, Cell::kind, Cell::text)
			.containsExactlyInAnyOrder(tuple(3, "A", Cell.Kind.TEXT, "Sở Nội vụ"), tuple(3, "B", Cell.Kind.NUMBER, "85.95"),
					tuple(3, "C", Cell.Kind.DATE, "30/11/2024"), tuple(3, "AB", Cell.Kind.NUMBER, "2"), tuple(3, "D", Cell.Kind.ERROR, "#DIV/0!"),
					tuple(3, "E", Cell.Kind.DATE, "30/11/2024"));
	}

	@Test
	void composesDecomposedLetters() {
		String decomposed = java.text.Normalizer.normalize("Sở Tư pháp", java.text.Normalizer.Form.NFD);
		assertThat(cells(Xlsx.ofRows("<row r=\"1\">" + Xlsx.text("A1", decomposed) + "</row>"))).extracting(Cell::text).containsExactly("Sở Tư pháp");
	}

	@Test
	void leavesOutEmptyRowsAndCells() {
		byte[] file = Xlsx.ofRows("<row r=\"1\"/><row r=\"2\">" + Xlsx.text("A2", "  ") + "</row><row r=\"7\">" + Xlsx.text("B7", "x") + "</row>");
		assertThat(cells(file)).extracting(Cell::row).containsExactly(7);
	}

	@Test
	void resolvesNoEntities() {
		byte[] file = Xlsx.ofSheet("<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
				+ "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">" + Xlsx.text("A1", "[&x;]")
				+ "</row></sheetData></worksheet>");
		List<String> read = new ArrayList<>();
		try {
			cells(file).forEach(cell -> read.add(cell.text()));
		}
		catch (UnreadableWorkbookException ex) {
			read.add("từ chối");
		}
		assertThat(read).containsAnyOf("[]", "từ chối").hasSize(1);
	}

	@Test
	void refusesWhatSwells() {
		byte[] bomb = new Xlsx().parts("<a/>").add("xl/media/a.bin", new byte[1024 * 1024], 200).bytes();
		assertThat(bomb).hasSizeLessThan(1024 * 1024);
		assertThatThrownBy(() -> WorkbookFile.open(bomb)).isInstanceOf(UnreadableWorkbookException.class).hasMessageContaining("giải nén ra quá lớn");
	}

	@Test
	void refusesMacrosOldFormatsAndOtherFiles() {
		assertThatThrownBy(() -> WorkbookFile.open(new Xlsx().parts("<a/>").add("xl/vbaProject.bin", "x").bytes())).hasMessageContaining("macro");
		assertThatThrownBy(() -> WorkbookFile.open(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 })).hasMessageContaining(".xls");
		assertThatThrownBy(() -> WorkbookFile.open("<html>".getBytes())).hasMessageContaining("không phải bảng tính");
		assertThatThrownBy(() -> WorkbookFile.open(new byte[] { 'P', 'K', 3, 4, 9, 9, 9 })).isInstanceOf(UnreadableWorkbookException.class);
		assertThatThrownBy(() -> WorkbookFile.open(new byte[0])).isInstanceOf(UnreadableWorkbookException.class);
	}

	static List<Cell> cells(byte[] file) {
		List<Cell> cells = new ArrayList<>();
		try (WorkbookFile workbook = WorkbookFile.open(file)) {
			workbook.rows(workbook.sheets().get(0), row -> cells.addAll(row.cells()));
		}
		return cells;
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

}
