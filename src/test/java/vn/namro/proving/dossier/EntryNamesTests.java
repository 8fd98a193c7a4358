package vn.namro.proving.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that every system can unpack. */
class EntryNamesTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			Báo cáo số 12.pdf,   Báo cáo số 12.pdf
			12/BC-STP.pdf,       12_BC-STP.pdf
			../../etc/passwd,    _.._etc_passwd
			..,                  _
			a:b*c?.docx,         a_b_c_.docx
			tệp. ,               tệp
			""")
	void keepWhatPeopleReadAndNothingThatLeadsElsewhere(String name, String clean) {
		assertThat(EntryNames.clean(name)).isEqualTo(clean);
	}

	@Test
	void areGivenOnceWhateverTheCase() {
		EntryNames names = new EntryNames();
		assertThat(names.path("Báo cáo.pdf", "so-y-te", "1.1")).isEqualTo("so-y-te/1.1/Báo cáo.pdf");
		assertThat(names.path("báo cáo.PDF", "so-y-te", "1.1")).isEqualTo("so-y-te/1.1/báo cáo (2).PDF");
		assertThat(names.path("Báo cáo.pdf", "so-y-te", "1.2")).isEqualTo("so-y-te/1.2/Báo cáo.pdf");
	}

	@Test
	void areCutBeforeTheirEnding() {
		assertThat(EntryNames.clean("a".repeat(300) + ".pdf")).hasSize(120).endsWith("a.pdf");
	}

	@Test
	void becomeLinks() {
		assertThat(EntryNames.link("1.1/Báo cáo 1.pdf")).isEqualTo("1.1/B%C3%A1o%20c%C3%A1o%201.pdf");
	}

}
