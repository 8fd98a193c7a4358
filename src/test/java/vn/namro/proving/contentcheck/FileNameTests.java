package vn.namro.proving.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			Kế hoạch số 5.pdf        | Kế hoạch số 5.pdf
			../../etc/passwd.pdf     | passwd.pdf
			C:\\Users\\a\\tệp.PDF    | tệp.pdf
			CON.pdf                  | _CON.pdf
			nul.tar.pdf              | _nul.tar.pdf
			a:b*c?.pdf               | a-b-c-.pdf
			'.pdf'                   | pdf.pdf
			'   ... .pdf'            | pdf.pdf
			không đuôi               | không đuôi.pdf
			số 12.2024               | số 12.2024
			''                       | tệp.pdf
			""")
	void keepsWhatIsReadableAndNothingElse(String sent, String clean) {
		FileName name = FileName.of(sent);

		assertThat(name.as(FileKind.PDF)).isEqualTo(clean);
	}

	@Test
	void takesOutWhatNobodySees() {
		assertThat(FileName.of("báo cáo\u202efdp.exe").extension()).isEqualTo("exe");
		assertThat(FileName.of("a\u200b\u2066b\u0000\r\n\ufeff.pdf").as(FileKind.PDF)).isEqualTo("ab.pdf");
	}

	@Test
	void composesLetters() {
		assertThat(FileName.of(Normalizer.normalize("Đề án ở Huế.pdf", Normalizer.Form.NFD)).as(FileKind.PDF)).isEqualTo("Đề án ở Huế.pdf");
	}

	@Test
	void shortensBetweenLetters() {
		String clean = FileName.of("ế".repeat(500) + ".pdf").as(FileKind.PDF);

		assertThat(clean.getBytes(StandardCharsets.UTF_8).length).isLessThan(230);
		assertThat(clean).matches("ế+\\.pdf");
	}

}
