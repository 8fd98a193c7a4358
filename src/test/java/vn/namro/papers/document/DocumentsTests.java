package vn.namro.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.papers.template.Drafts;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

@IntegrationTest
class DocumentsTests {

	@Autowired
	Documents documents;

	@Autowired
	TemplateArchive archive;

	@Autowired
	Letterheads letterheads;

	@Autowired
	YearFixture year;

	@Autowired
	JdbcClient jdbc;

	@Test
	void keepsTheTemplateOfAFrozenPaperEvenWhenTheFileChanges() {
		String subject = "thu-" + UUID.randomUUID();
		byte[] old = Drafts.docx(Drafts.paragraph("Mẫu cũ của {{agency.name}}"));
		this.archive.keep(new TemplateArchive.Subject(subject, 1, SampleReport.KIND, Format.DOCX), old, old, SampleReport.FROZEN);
		byte[] first = this.documents.frozen(subject, 1, SampleReport.KIND, SampleReport.model(), SampleReport.FROZEN, Format.PDF);
		assertThat(Letters.of(first)).extracting(Letters.Line::text).containsExactly("Mẫu cũ của Sở Tư pháp");
		assertThat(this.documents.frozen(subject, 1, SampleReport.KIND, SampleReport.model(), SampleReport.FROZEN, Format.PDF)).isEqualTo(first);
		byte[] next = this.documents.frozen(subject, 2, SampleReport.KIND, SampleReport.model(), SampleReport.FROZEN, Format.DOCX);
		assertThat(next).isEqualTo(SampleReport.docx());
	}

	@Test
	void keepsAPaperWhoseTemplateWouldNotBeTakenToday() {
		String subject = "thu-" + UUID.randomUUID();
		byte[] old = Drafts.docx(Drafts.paragraph("{{agency.name}} {{tenCu}}"), "<w:p><w:r><w:commentReference w:id='0'/></w:r></w:p>");
		this.archive.keep(new TemplateArchive.Subject(subject, 1, SampleReport.KIND, Format.DOCX), old, old, SampleReport.FROZEN);
		assertThat(Letters.of(this.documents.frozen(subject, 1, SampleReport.KIND, SampleReport.model(), SampleReport.FROZEN, Format.PDF)))
			.extracting(Letters.Line::text).containsExactly("Sở Tư pháp");
	}

	@Test
	void letsNobodyChangeWhatPapersWereMadeFrom() {
		this.documents.frozen("thu-" + UUID.randomUUID(), 1, SampleReport.KIND, SampleReport.model(), SampleReport.FROZEN, Format.XLSX);
		assertThatThrownBy(() -> this.jdbc.sql("delete from document_made").update()).hasMessageContaining("frozen papers");
		assertThatThrownBy(() -> this.jdbc.sql("update document_template set content = ''").update()).hasMessageContaining("frozen papers");
	}

	@Test
	void headsPapersWithWhatTheOrganisationSays() {
		this.year.prepare();
		Letterhead head = this.letterheads.of("so-khoa-hoc-cong-nghe", "BC");
		assertThat(head.superior()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH");
		assertThat(head.issuer()).isEqualTo("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
		assertThat(head.symbol()).isEqualTo("BC-SKHCN");
		assertThat(head.place()).isEqualTo("Hà Tĩnh");
		assertThat(head.signature().title()).isEqualTo("GIÁM ĐỐC");
		assertThat(this.letterheads.of("ubnd-tinh", "QĐ").signature().authority()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
	}

}
