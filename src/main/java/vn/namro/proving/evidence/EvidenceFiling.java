package vn.namro.proving.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.namro.proving.contentcheck.CheckedContent;
import vn.namro.proving.evidencestore.Contents;
import vn.namro.proving.evidencestore.EvidenceSettings;
import vn.namro.proving.pdfsignature.SignatureFinding;

/** Files a checked content: as a revision of a document that it makes, finds or is told, cited where that is wished. */
@Component
class EvidenceFiling {

	private final EvidenceRegister register;

	private final EvidenceDocuments documents;

	private final Contents contents;

	private final EvidenceSettings settings;

	private final ObjectMapper json;

	EvidenceFiling(EvidenceRegister register, EvidenceDocuments documents, Contents contents, EvidenceSettings settings, ObjectMapper json) {
		this.register = register;
		this.documents = documents;
		this.contents = contents;
		this.settings = settings;
		this.json = json;
	}

	StoredEvidence file(NewEvidence evidence, CheckedContent content, String sha256, long size, Path file) {
		EvidenceRecord document = document(evidence, content, sha256);
		List<Revision> earlier = this.register.revisionsOf(document.id());
		if (evidence.document() == null) {
			requireSameFile(document, earlier, sha256);
		}
		Revision revision = earlier.isEmpty() || !earlier.get(earlier.size() - 1).sha256().equals(sha256)
				? keep(evidence, document, earlier.size() + 1, content, sha256, size, file) : earlier.get(earlier.size() - 1);
		this.register.describe(document.id(), evidence.number(), evidence.dated(), evidence.issuingBody(), evidence.abstractText(), evidence.kind(),
				evidence.personalData());
		Long citation = evidence.subject() == null ? null
				: this.documents.cite(document.id(), evidence.subject(), evidence.section(), evidence.pages(), evidence.actor());
		return stored(this.register.find(document.id()).orElseThrow(), revision, citation);
	}

	private EvidenceRecord document(NewEvidence evidence, CheckedContent content, String sha256) {
		EvidenceDocument description = Description.of(evidence, content);
		long id = evidence.document() != null ? evidence.document()
				: this.register.same(evidence.agencyCode(), description, sha256)
					.orElseGet(() -> this.register.insert(evidence.agencyCode(), description, evidence.actor()));
		EvidenceRecord document = this.register.locked(id);
		if (document.deleted()) {
			throw new EvidenceRefusedException(409, EvidenceCodes.DELETED, "Văn bản này đã bị xóa theo Quyết định số " + document.deletionNumber()
					+ " nên không nhận thêm tệp. Nếu cần nộp lại, hãy ghi số, ngày của văn bản mới.");
		}
		return document;
	}

	private static void requireSameFile(EvidenceRecord document, List<Revision> earlier, String sha256) {
		if (!earlier.isEmpty() && earlier.stream().noneMatch(revision -> revision.sha256().equals(sha256))) {
			throw new EvidenceRefusedException(409, EvidenceCodes.NUMBER_TAKEN,
					"Văn bản " + document.document().text() + " đã có trong kho với tệp khác. Nếu đây là bản thay thế, hãy mở văn bản đó và tải lên làm bản mới; "
							+ "nếu là văn bản khác, hãy kiểm tra lại số, ngày và cơ quan ban hành.",
					Map.of("document", document.id()));
		}
	}

	private Revision keep(NewEvidence evidence, EvidenceRecord document, int number, CheckedContent content, String sha256, long size, Path file) {
		requireQuota(document.agencyCode(), size);
		this.contents.keep(sha256, size, file);
		if (!content.text().isBlank()) {
			this.contents.describe(sha256, content.text().replace("\0", ""));
		}
		return this.register.insert(new Revision(0, document.id(), number, sha256, content.fileName(), content.mediaType(), size, content.pages(),
				content.scan().status().name(), content.scan().virus(), text(content.signatures()), content.signed(), null, evidence.actor()));
	}

	void requireQuota(String agencyCode, long size) {
		long quota = this.settings.quotaOf(agencyCode);
		if (this.register.bytesOf(agencyCode) + size > quota) {
			throw new EvidenceRefusedException(413, EvidenceCodes.QUOTA, "Cơ quan đã dùng hết dung lượng " + DataSize.ofBytes(quota).toMegabytes()
					+ " MB của kho minh chứng. Hãy đề nghị người quản trị tăng dung lượng (namro.evidence.quotas).");
		}
	}

	private String text(List<SignatureFinding> signatures) {
		try {
			return this.json.writeValueAsString(signatures);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static StoredEvidence stored(EvidenceRecord document, Revision revision, Long citation) {
		return new StoredEvidence(document.id(), revision.id(), revision.number(), revision.sha256(), document.agencyCode(), revision.fileName(),
				revision.mediaType(), revision.size(), revision.pages(), revision.scan(), revision.signed(), document.number(), document.dated(),
				document.issuingBody(), document.abstractText(), document.kind(), document.personalData(), citation);
	}

}
