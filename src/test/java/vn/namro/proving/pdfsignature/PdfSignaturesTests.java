package vn.namro.proving.pdfsignature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.proving.pdfsignature.SignatureFinding.State;

class PdfSignaturesTests {

	private static final Instant SIGNED = Instant.parse("2024-06-03T02:00:00Z");

	private static final Authority AUTHORITY = Authority.named("Gốc thử");

	private static final Authority STRANGER = Authority.named("Gốc lạ");

	private static final Authority.Holder OFFICE = AUTHORITY.certify("CN=Văn phòng UBND,O=Ủy ban nhân dân tỉnh", Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));

	@TempDir
	private Path trusted;

	@TempDir
	private Path directory;

	@BeforeEach
	void trustTheAuthority() throws IOException {
		AUTHORITY.trustIn(this.trusted);
	}

	@Test
	void namesWhoSignedWhenAndTrustsTheChain() throws IOException {
		SignatureFinding finding = only(Signing.signed(letter("Quyết định"), Signing.Wish.by(OFFICE, SIGNED)));

		assertThat(finding.state()).isEqualTo(State.VALID);
		assertThat(finding.signer()).isEqualTo("Văn phòng UBND");
		assertThat(finding.organisation()).isEqualTo("Ủy ban nhân dân tỉnh");
		assertThat(finding.signedAt()).isEqualTo(SIGNED);
		assertThat(finding.timestamped()).isFalse();
		assertThat(finding.detail()).contains("chưa kiểm tra thu hồi", "máy của người ký");
	}

	@Test
	void saysThatItCannotTrustWithoutAnchors() throws IOException {
		Files.delete(this.trusted.resolve("goc.pem"));

		SignatureFinding finding = only(Signing.signed(letter("x"), Signing.Wish.by(OFFICE, SIGNED)));

		assertThat(finding.state()).isEqualTo(State.INTACT_UNTRUSTED);
		assertThat(finding.detail()).contains("chưa đối chiếu được chứng thư gốc");
	}

	@Test
	void doesNotTrustAnotherAuthority() throws IOException {
		Authority.Holder forger = STRANGER.certify("CN=Văn phòng UBND", Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));

		assertThat(only(Signing.signed(letter("x"), Signing.Wish.by(forger, SIGNED))).state()).isEqualTo(State.INTACT_UNTRUSTED);
	}

	@Test
	void seesOneChangedByteInWhatWasSigned() throws IOException {
		byte[] bytes = Signing.signed(letter("Số tiền 100"), Signing.Wish.by(OFFICE, SIGNED));
		int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
		bytes[at + 20] = bytes[at + 20] == '0' ? (byte) '1' : (byte) '0';

		assertThat(only(bytes).state()).isEqualTo(State.BROKEN);
	}

	@Test
	void seesPagesDrawnOverAfterSigning() throws IOException {
		byte[] signed = Signing.signed(letter("Số tiền 100"), Signing.Wish.by(OFFICE, SIGNED));

		assertThat(only(appended(signed, document -> write(document, document.getPage(0), "000"))).state()).isEqualTo(State.CHANGED_AFTER_SIGNING);
		assertThat(only(appended(signed, document -> {
			PDPage page = new PDPage();
			document.addPage(page);
			write(document, page, "thêm");
			document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
			page.getCOSObject().setNeedToBeUpdated(true);
		})).state()).isEqualTo(State.CHANGED_AFTER_SIGNING);
	}

	@Test
	void leavesAnEarlierSignatureStandingWhenAnotherSigns() throws IOException {
		Authority.Holder head = AUTHORITY.certify("CN=Giám đốc Sở", Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
		byte[] twice = Signing.signed(Signing.signed(letter("x"), Signing.Wish.by(OFFICE, SIGNED)), Signing.Wish.by(head, SIGNED.plusSeconds(3600)));

		List<SignatureFinding> findings = findings(twice);

		assertThat(findings).extracting(SignatureFinding::state).containsExactly(State.VALID, State.VALID);
		assertThat(findings).extracting(SignatureFinding::signer).containsExactly("Văn phòng UBND", "Giám đốc Sở");
	}

	@Test
	void leavesASignatureStandingWhenNothingShownIsAdded() throws IOException {
		byte[] signed = Signing.signed(letter("x"), Signing.Wish.by(OFFICE, SIGNED));

		assertThat(only(appended(signed, document -> {
			document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Note"), new COSString("x"));
			document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
		})).state()).isEqualTo(State.VALID);
	}

	@Test
	void saysWhenTheCertificateWasNoLongerValid() throws IOException {
		SignatureFinding late = only(Signing.signed(letter("x"), Signing.Wish.by(OFFICE, Instant.parse("2025-06-01T00:00:00Z"))));

		assertThat(late.state()).isEqualTo(State.EXPIRED_AT_SIGNING);
		assertThat(late.signer()).isEqualTo("Văn phòng UBND");
	}

	@Test
	void believesATimeStampMoreThanTheSignersClock() throws IOException {
		Authority.Holder clock = AUTHORITY.certifyTimes("CN=Dấu thời gian thử");
		Instant claimed = Instant.parse("2030-01-01T00:00:00Z");

		SignatureFinding finding = only(Signing.signed(letter("x"), new Signing.Wish(OFFICE, claimed, clock, SIGNED)));

		assertThat(finding.timestamped()).isTrue();
		assertThat(finding.signedAt()).isEqualTo(SIGNED);
		assertThat(finding.state()).isEqualTo(State.VALID);
	}

	@Test
	void doesNotBelieveATimeStampOfAStranger() throws IOException {
		Authority.Holder clock = STRANGER.certifyTimes("CN=Dấu thời gian lạ");

		SignatureFinding finding = only(Signing.signed(letter("x"), new Signing.Wish(OFFICE, SIGNED, clock, SIGNED.minusSeconds(9_000_000))));

		assertThat(finding.timestamped()).isFalse();
		assertThat(finding.signedAt()).isEqualTo(SIGNED);
	}

	@Test
	void doesNotAcceptRangesThatLeaveOutMoreThanTheSignature() throws IOException {
		byte[] bytes = Signing.signed(letter("x"), Signing.Wish.by(OFFICE, SIGNED));
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int at = text.indexOf("/ByteRange") + 11;
		String range = text.substring(at, text.indexOf(']', at));
		String[] numbers = range.replace("[", "").trim().split("\\s+");
		String shorter = "[" + numbers[0] + " " + (Integer.parseInt(numbers[1]) - 10) + " " + numbers[2] + " " + numbers[3];
		byte[] moved = (text.substring(0, at) + shorter + " ".repeat(range.length() - shorter.length()) + text.substring(at + range.length())).getBytes(StandardCharsets.ISO_8859_1);

		assertThat(only(moved).state()).isEqualTo(State.BROKEN);
	}

	@Test
	void findsNothingWhereNobodySigned() throws IOException {
		assertThat(findings(letter("x"))).isEmpty();
	}

	private SignatureFinding only(byte[] pdf) throws IOException {
		List<SignatureFinding> findings = findings(pdf);
		assertThat(findings).hasSize(1);
		return findings.get(0);
	}

	private List<SignatureFinding> findings(byte[] pdf) throws IOException {
		Path file = Files.write(this.directory.resolve("file.pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			return Verification.trusting(this.trusted).verify(file, document);
		}
	}

	private interface Change {

		void apply(PDDocument document) throws IOException;

	}

	private static byte[] appended(byte[] pdf, Change change) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			change.apply(document);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.saveIncremental(out);
			return out.toByteArray();
		}
	}

	private static byte[] letter(String text) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			write(document, page, "x" + text.length());
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
			return out.toByteArray();
		}
	}

	private static void write(PDDocument document, PDPage page, String text) throws IOException {
		try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
			content.newLineAtOffset(100, 600);
			content.showText(text);
			content.endText();
		}
		page.getCOSObject().setNeedToBeUpdated(true);
		if (page.getResources() != null) {
			page.getResources().getCOSObject().setNeedToBeUpdated(true);
		}
	}

}
