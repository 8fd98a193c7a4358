package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names of files in answers. */
class DownloadsTests {

	@Test
	void namesAPlainFilePlainly() {
		assertThat(Downloads.attachment("bao-cao-quy-1.docx")).isEqualTo("attachment; filename=\"bao-cao-quy-1.docx\"");
	}

	@Test
	void keepsVietnameseNamesAndOffersThemInAsciiToo() {
		assertThat(Downloads.attachment("Đề án số 5.pdf")).isEqualTo("attachment; filename=\"De an so 5.pdf\"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20s%E1%BB%91%205.pdf");
	}

	@Test
	void letsNoNameBreakOutOfTheHeader() {
		assertThat(Downloads.attachment("a\"; filename=\"b.exe\r\nX: y\\%41\u202e.pdf")).startsWith("attachment; filename=\"a- filename-b.exe-X- y-41-.pdf\"; filename*=UTF-8''")
			.doesNotContain("\r")
			.doesNotContain("\n");
	}

}
