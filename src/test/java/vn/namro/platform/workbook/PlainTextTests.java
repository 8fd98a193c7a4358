package vn.namro.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.testing.Hostile;

class PlainTextTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "=1+1,'=1+1", "+84 912,'+84 912", "-5,'-5", "@SUM(A1),'@SUM(A1)", "＝1,'＝1", "` =1`,`' =1`", "Bình thường,Bình thường",
			"2024-2025,2024-2025", "a=b,a=b", "`a,=b`,`a,'=b`", "`a; - b`,`a;' - b`", "'=1,'=1" })
	void putsAnApostropheBeforeWhatACsvReaderWouldRun(String text, String guarded) {
		assertThat(PlainText.inCsv(text)).isEqualTo('"' + guarded + '"');
	}

	@Test
	void doublesQuotationMarks() {
		assertThat(PlainText.inCsv("Nghị quyết \"76\"")).isEqualTo("\"Nghị quyết \"\"76\"\"\"");
	}

	@Test
	void showsWhatXmlForbids() {
		assertThat(PlainText.inWorkbook("a\u0000b\u001fc\ud800d\uffffe\r\nf\rg")).isEqualTo("a␀b␟c\ufffdd\ufffde\nf\ng");
	}

	@Test
	void keepsLettersThatLookLikeAnEscape() {
		assertThat(PlainText.inWorkbook("_x003D_1+1")).isEqualTo("_x005F_x003D_1+1");
		assertThat(Cells.clean("_x005F_x003D_1+1")).isEqualTo("_x003D_1+1");
	}

	@Test
	void cutsWhatNoCellHoldsAndSaysSo() {
		assertThat(PlainText.inWorkbook("😀".repeat(20_000))).hasSizeLessThanOrEqualTo(PlainText.MOST_LETTERS).contains("cắt bớt").doesNotContainPattern("[\\ud800-\\udbff](?![\\udc00-\\udfff])");
	}

	@Test
	void leavesNoSignAtTheBeginningOfAnyCell() {
		Stream.concat(Hostile.texts().stream(), Hostile.texts(1, 500).stream()).forEach(PlainTextTests::requireGuarded);
	}

	@Property
	void leavesNoSignWhateverTheText(@ForAll String text) {
		requireGuarded(text);
		requireGuarded("=" + text);
		requireGuarded(text + ",=" + text);
	}

	/** Whatever separator a reader believes in, no cell begins with a sign. */
	private static void requireGuarded(String text) {
		String cell = PlainText.inCsv(text);
		String inner = cell.substring(1, cell.length() - 1);
		for (String part : inner.split("[,;|\\t\\n\\r]", -1)) {
			assertThat(part).doesNotMatch("(?sU)[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠−].*");
		}
		assertThat(PlainText.inWorkbook(text)).doesNotContainPattern("[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]");
	}

}
