package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.proving.pdfsignature.SignatureFinding.State;

/** Finds the signatures of a PDF and says of each who signed when, and whether the pages are still those that were signed. */
@Component
public class PdfSignatures {

	/** Whoever needs more hands out work, not signatures. */
	private static final int MOST_SIGNATURES = 50;

	private final Trust trust;

	PdfSignatures(@Value("${namro.config-dir}/trust") Path directory) {
		this.trust = new Trust(directory);
	}

	/**
	 * Verifies without asking the network; whether certificates were withdrawn is judged by what the document carries.
	 * @param document the file, open
	 * @return oldest first; empty where nobody signed
	 */
	public List<SignatureFinding> verify(Path file, PDDocument document) throws IOException {
		List<PDSignature> signatures = document.getSignatureDictionaries()
			.stream()
			.filter(signature -> signature.getByteRange() != null)
			.sorted(Comparator.comparingLong(PdfSignatures::end))
			.limit(MOST_SIGNATURES)
			.toList();
		if (signatures.isEmpty()) {
			return List.of();
		}
		Trust.Anchors anchors = this.trust.anchors();
		Revocations carried = Revocations.of(document);
		PageDigest now = null;
		List<SignatureFinding> findings = new ArrayList<>();
		for (PDSignature signature : signatures) {
			SignedRanges ranges = SignedRanges.of(file, signature.getByteRange());
			if (ranges == null) {
				findings.add(broken("Chữ ký không bao trùm đúng nội dung tệp."));
				continue;
			}
			SignatureFinding finding = verify(signature, ranges, anchors, carried);
			if (finding.state() != State.BROKEN && !ranges.isWholeFile()) {
				now = now == null ? PageDigest.of(document) : now;
				finding = now.equals(before(file, ranges.end())) ? finding : changed(finding);
			}
			findings.add(finding);
		}
		return findings;
	}

	private static SignatureFinding verify(PDSignature signature, SignedRanges ranges, Trust.Anchors anchors, Revocations carried) {
		try {
			return new SignatureCheck(ranges, anchors, signature, carried).finding();
		}
		catch (UnsupportedOperationException ex) {
			return broken("Kiểu chữ ký “" + signature.getSubFilter() + "” không kiểm tra được.");
		}
		catch (CMSException | IOException | RuntimeException ex) {
			return broken("Chữ ký hỏng, không đọc được.");
		}
	}

	/** The document as it was when it was signed. */
	private static PageDigest before(Path file, long length) throws IOException {
		try (Revision revision = new Revision(file, length); PDDocument document = Loader.loadPDF(revision, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
			return PageDigest.of(document);
		}
	}

	private static SignatureFinding changed(SignatureFinding finding) {
		return new SignatureFinding(finding.signer(), finding.organisation(), finding.signedAt(), finding.timestamped(), State.CHANGED_AFTER_SIGNING,
				"Nội dung trang đã bị thay đổi sau khi ký.");
	}

	private static SignatureFinding broken(String detail) {
		return new SignatureFinding(null, null, null, false, State.BROKEN, detail);
	}

	private static long end(PDSignature signature) {
		int[] range = signature.getByteRange();
		return range.length == 4 ? (long) range[2] + range[3] : 0;
	}

}
