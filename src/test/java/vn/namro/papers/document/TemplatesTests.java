package vn.namro.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.papers.template.Drafts;

class TemplatesTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void thatComeWithTheApplicationCanAllBeUsed() {
		assertThat(run("check", "--dir=config/templates")).isZero();
		assertThat(said()).contains("agencyReport.docx: dùng được", "provinceReport.xlsx: dùng được").doesNotContain("chưa");
	}

	@Test
	void areReportedWithEveryFault(@TempDir Path directory) throws IOException {
		Files.write(directory.resolve("agencyReport.docx"), Drafts.docx(Drafts.paragraph("{{agency.nam}}"), Drafts.paragraph("{{periodd.year}}")));
		Files.write(directory.resolve("other.xlsx"), new byte[] { 1 });
		assertThat(run("check", "--dir=" + directory)).isEqualTo(1);
		assertThat(said()).contains("agencyReport.docx: chưa dùng được", "đoạn 1", "có phải agency.name", "đoạn 2", "có phải period.year", "other.xlsx: chưa dùng được",
				"không có loại văn bản tên 'other'");
	}

	@Test
	void areNotCalledUsableUnderANameThatNoPaperHas(@TempDir Path directory) throws IOException {
		assertThat(run("check", "--dir=" + directory)).as("no template at all").isEqualTo(1);
		Files.copy(Path.of("config/templates/plan.docx"), directory.resolve("PLAN.docx"));
		Files.write(directory.resolve("plan (1).docx"), new byte[] { 1 });
		Files.write(directory.resolve("plan.doc"), new byte[] { 1 });
		Files.write(directory.resolve("~$plan.docx"), new byte[] { 1 });
		assertThat(run("check", "--dir=" + directory)).isEqualTo(1);
		assertThat(said()).contains("PLAN.docx: chưa dùng được", "có phải plan", "plan (1).docx: không được dùng", "plan.doc: không được dùng", "plan.docx: không có trong thư mục")
			.doesNotContain("~$");
	}

	@Test
	void tellTheNamesTheyMayUse() {
		assertThat(run("names", "agencyReport")).isZero();
		assertThat(said()).contains("items[].title", "letterhead.symbol");
		assertThat(run("names", "unknown")).isEqualTo(2);
		assertThat(run("delete")).isEqualTo(2);
	}

	@Test
	void makeNoHalfDocument(@TempDir Path directory) throws IOException {
		Files.write(directory.resolve("agencyReport.docx"), Drafts.docx(Drafts.paragraph("{{agency.name}}"), Drafts.paragraph("{{#items}}")));
		Templates templates = new Templates(directory);
		assertThatThrownBy(() -> templates.read("agencyReport", Format.DOCX, templates.bytes("agencyReport", Format.DOCX), SampleReport.model()))
			.isInstanceOf(BrokenTemplateException.class)
			.hasMessageContaining("agencyReport.docx chưa dùng được: đoạn 2");
		assertThatThrownBy(() -> templates.bytes("plan", Format.DOCX)).isInstanceOf(BrokenTemplateException.class).hasMessageContaining("không có");
	}

	@Test
	void givePapersThatAreTheSameEverAfter() {
		assertThat(SampleReport.docx()).isEqualTo(SampleReport.docx());
		assertThat(SampleReport.xlsx()).isEqualTo(SampleReport.xlsx());
		assertThat(SampleReport.pdf()).isEqualTo(SampleReport.pdf());
	}

	@ParameterizedTest
	@CsvSource({ "Sở Nội vụ, SNV, Giám đốc, SỞ NỘI VỤ", "Sở Thông tin và Truyền thông, STTTT, Giám đốc, SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
			"Văn phòng UBND tỉnh, VP, Chánh Văn phòng, VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", "UBND tỉnh, UBND, Chủ tịch, ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH",
			"UBND thị xã Kỳ Anh, UBND, Chủ tịch, ỦY BAN NHÂN DÂN THỊ XÃ KỲ ANH", "Trung tâm Phục vụ hành chính công tỉnh, TTPVHCC, Giám đốc, TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH" })
	void takeTheHeadOfAPaperFromTheNameOfTheAgency(String name, String abbreviation, String title, String capitals) {
		OfficeName office = OfficeName.of(name, "Hà Tĩnh");
		assertThat(office.abbreviation()).isEqualTo(abbreviation);
		assertThat(office.headTitle()).isEqualTo(title);
		assertThat(office.inCapitals()).isEqualTo(capitals);
	}

	private int run(String... words) {
		String[] args = new String[words.length + 1];
		args[0] = "templates";
		System.arraycopy(words, 0, args, 1, words.length);
		PrintStream stream = new PrintStream(this.out, true, StandardCharsets.UTF_8);
		return new TemplatesCommand(stream, stream).run(args);
	}

	private String said() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
