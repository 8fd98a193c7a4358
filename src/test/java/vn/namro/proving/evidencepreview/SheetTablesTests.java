package vn.namro.proving.evidencepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetTablesTests {

	@Test
	void showsEachSheetWithTheLettersAndNumbersPeopleCite() throws IOException {
		Excerpt read = read(3);
		PreviewPage sheet = read.pages().get(0);
		assertThat(read.complete()).isTrue();
		assertThat(sheet.title()).isEqualTo("Phụ lục");
		assertThat(texts(sheet, 0)).containsExactly("", "A", "C");
		assertThat(texts(sheet, 1)).containsExactly("1", "Hàng 0", "0.5");
	}

	@Test
	void saysThatThereIsMore() throws IOException {
		Excerpt read = read(400);
		assertThat(read.complete()).isFalse();
		assertThat(read.pages().get(0).blocks().get(0).rows()).hasSize(301);
	}

	private static List<String> texts(PreviewPage sheet, int row) {
		return sheet.blocks().get(0).rows().get(row).stream().map(cell -> cell.get(0).pieces().get(0).text()).toList();
	}

	private static Excerpt read(int rows) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Phụ lục");
			for (int row = 0; row < rows; row++) {
				sheet.value(row, 0, "Hàng " + row);
				sheet.value(row, 2, row + 0.5);
			}
		}
		return SheetTables.read(new ByteArrayInputStream(bytes.toByteArray()));
	}

}
