package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of files in answers. */
class DownloadsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bao-cao-Q1-2026.docx | attachment; filename="bao-cao-Q1-2026.docx"
			Kế hoạch số 125.pdf  | attachment; filename="Ke hoach so 125.pdf"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%20125.pdf
			Đề "án";x.pdf        | attachment; filename="De -an-x.pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%22%C3%A1n%22%3Bx.pdf
			""")
	void areKeptByBrowsersAndPrograms(String name, String header) {
		assertThat(Downloads.attachment(name)).isEqualTo(header);
	}

}
