package vn.namro.proving.pdfsignature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.proving.pdfsignature.SignatureFinding.State;

/** Whether a certificate was withdrawn is judged by what its authority says in the document, and by nothing else. */
class RevocationTests {

	private static final Instant SIGNED = Instant.parse("2024-06-03T02:00:00Z");

	private static final Instant BEFORE = Instant.parse("2024-06-01T00:00:00Z");

	private static final Instant AFTER = Instant.parse("2024-06-10T00:00:00Z");

	private static final Authority AUTHORITY = Authority.named("Gốc thử");

	private static final Authority STRANGER = Authority.named("Gốc thử");

	private static final Authority.Holder OFFICE = AUTHORITY.certify("CN=Sở,O=Tỉnh", Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));

	private static final Authority.Holder CLOCK = AUTHORITY.certifyTimes("CN=Đồng hồ");

	@TempDir
	private Path directory;

	@BeforeEach
	void trustTheAuthority() throws IOException {
		AUTHORITY.trustIn(this.directory);
	}

	@Test
	void saysByAListThatTheCertificateWasGood() throws IOException {
		assertThat(finding(signed(), "CRLs", AUTHORITY.list(BEFORE, AFTER, null, null)).detail()).startsWith("Chữ ký hợp lệ; khi ký, chứng thư chưa bị thu hồi");
	}

	@Test
	void saysByAnAnswerThatTheCertificateWasGood() throws IOException {
		assertThat(finding(signed(), "OCSPs", AUTHORITY.answer(AFTER, AFTER.plusSeconds(60), OFFICE, null)).detail()).startsWith("Chữ ký hợp lệ; khi ký, chứng thư chưa bị thu hồi");
	}

	@Test
	void saysThatNothingIsKnownWhereTheAuthoritySpeaksOfAnotherTimeOrIsAnother() throws IOException {
		byte[] old = AUTHORITY.list(Instant.parse("2024-01-01T00:00:00Z"), BEFORE, null, null);
		byte[] foreign = STRANGER.list(BEFORE, AFTER, OFFICE, BEFORE);
		byte[] other = AUTHORITY.answer(AFTER, AFTER.plusSeconds(60), CLOCK, null);
		for (SignatureFinding finding : new SignatureFinding[] { finding(signed(), "CRLs", old), finding(signed(), "CRLs", foreign), finding(signed(), "OCSPs", other),
				finding(signed(), "OCSPs", new byte[40]) }) {
			assertThat(finding.state()).isEqualTo(State.VALID);
			assertThat(finding.detail()).startsWith("Chữ ký hợp lệ; chưa kiểm tra thu hồi chứng thư.");
		}
	}

	@Test
	void refusesACertificateThatWasWithdrawnBeforeItSigned() throws IOException {
		SignatureFinding listed = finding(signed(), "CRLs", AUTHORITY.list(AFTER, AFTER.plusSeconds(60), OFFICE, BEFORE));
		assertThat(listed.state()).isEqualTo(State.REVOKED);
		assertThat(listed.detail()).contains("đã bị thu hồi ngày 01/06/2024, trước khi ký");
		assertThat(finding(signed(), "OCSPs", AUTHORITY.answer(AFTER, AFTER.plusSeconds(60), OFFICE, BEFORE)).state()).isEqualTo(State.REVOKED);
	}

	@Test
	void believesASignerWhoseCertificateWasWithdrawnLaterOnlyByATimeStamp() throws IOException {
		byte[] list = AUTHORITY.list(AFTER, AFTER.plusSeconds(60), OFFICE, AFTER);
		assertThat(finding(signed(), "CRLs", list).state()).isEqualTo(State.REVOKED);
		byte[] stamped = Signing.signed(letter(), new Signing.Wish(OFFICE, SIGNED, CLOCK, SIGNED));
		assertThat(finding(stamped, "CRLs", list).state()).isEqualTo(State.VALID);
	}

	private static byte[] signed() throws IOException {
		return Signing.signed(letter(), Signing.Wish.by(OFFICE, SIGNED));
	}

	private static byte[] letter() throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private SignatureFinding finding(byte[] signed, String kind, byte[] proof) throws IOException {
		Path file = Files.write(this.directory.resolve("file.pdf"), withProof(signed, kind, proof));
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			return Verification.trusting(this.directory).verify(file, document).get(0);
		}
	}

	/** Adds the proof behind the signature, as tools for long-lived signatures do. */
	private static byte[] withProof(byte[] signed, String kind, byte[] proof) throws IOException {
		try (PDDocument document = Loader.loadPDF(signed)) {
			COSStream stream = document.getDocument().createCOSStream();
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(proof);
			}
			COSArray array = new COSArray();
			array.add(stream);
			COSDictionary store = new COSDictionary();
			store.setItem(COSName.getPDFName(kind), array);
			store.setNeedToBeUpdated(true);
			COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
			catalog.setItem(COSName.getPDFName("DSS"), store);
			catalog.setNeedToBeUpdated(true);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.saveIncremental(out);
			return out.toByteArray();
		}
	}

}
