package vn.namro.reporting.reportissue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.Citation;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.evidence.EvidenceRegister;
import vn.namro.proving.evidence.Revision;
import vn.namro.proving.pdfsignature.SignatureFinding.State;
import vn.namro.proving.pdfsignature.SignatureFinding;

/** Records that a report was issued: the signed file that is cited for it, with its number and date. */
@Component
public class ReportIssuing {

	private static final String PDF = "application/pdf";

	/** What says that the file is not what was signed. */
	private static final Set<State> BROKEN = Set.of(State.BROKEN, State.CHANGED_AFTER_SIGNING);

	private final ReportIssues issues;

	private final EvidenceDocuments documents;

	private final EvidenceRegister register;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	ReportIssuing(ReportIssues issues, EvidenceDocuments documents, EvidenceRegister register, ApplicationEventPublisher events, EngineClock clock) {
		this.issues = issues;
		this.documents = documents;
		this.register = register;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes the newest signed PDF that is cited for the report.
	 * @throws InvalidInputException when there is none, its signature is broken, or the number is another paper's
	 * @throws ConflictingChangeException when the report was issued already and no reason is told
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ReportIssue issue(NewIssue told) {
		Optional<ReportIssue> earlier = this.issues.latest(told.reportId());
		if (earlier.isPresent() && told.reason() == null) {
			throw issuedAlready(earlier.get());
		}
		Revision file = signedFile(told);
		List<SignatureFinding> findings = this.issues.findings(file.signatures());
		requireSound(file, findings);
		requireFree(told.reportId(), told.agencyCode(), told.fields(), file.sha256());
		if (!this.issues.take(told.agencyCode(), told.fields(), told.reportId())) {
			throw taken(told.fields(), "văn bản vừa ghi");
		}
		ReportIssue issue = new ReportIssue(told.reportId(), earlier.map(ReportIssue::sequence).orElse(0) + 1, told.agencyCode(),
				this.issues.frozenVersion(told.reportId()), told.number(), told.date(),
				file.documentId(), file.id(), file.sha256(), file.signed(), findings, told.note(), told.reason(), this.clock.now(), told.actor());
		this.issues.insert(issue);
		this.events.publishEvent(new ReportIssued(issue));
		return issue;
	}

	/** @throws InvalidInputException when the number is that of another paper of the agency in that year, a file with this hash left aside */
	public void requireFree(String reportId, String agencyCode, IssueFields fields, String sha256) {
		this.issues.bearerOf(agencyCode, fields, reportId, sha256 == null ? "" : sha256).ifPresent(bearer -> {
			throw taken(fields, "“" + bearer + "”");
		});
	}

	/** What somebody hears who issues a report once more without saying why. */
	public static ConflictingChangeException issuedAlready(ReportIssue earlier) {
		return new ConflictingChangeException("Báo cáo đã phát hành số " + earlier.number()
				+ ". Nếu phải thay bản đã ký, hãy ghi lý do (reason); bản cũ vẫn được giữ.");
	}

	private Revision signedFile(NewIssue told) {
		return this.documents.citationsOf(told.reportId())
			.stream()
			.filter(citation -> PDF.equals(citation.mediaType()) && citation.deletion() == null)
			.max(Comparator.<Citation, Boolean>comparing(citation -> told.number().equals(citation.number())).thenComparing(Citation::citedAt).thenComparing(Citation::id))
			.flatMap(citation -> this.register.revision(citation.revisionId()))
			.orElseThrow(() -> new InvalidInputException(
					"Chưa có bản PDF đã ký: hãy tải bản đã ký lên thẻ Minh chứng của việc này (hoặc gửi kèm trong file) rồi thực hiện lại."));
	}

	private static void requireSound(Revision file, List<SignatureFinding> findings) {
		findings.stream().filter(finding -> BROKEN.contains(finding.state())).findFirst().ifPresent(finding -> {
			throw new InvalidInputException("“" + file.fileName() + "”: chữ ký số" + (finding.signer() == null ? "" : " của " + finding.signer())
					+ " không dùng được: " + finding.detail() + " Hãy gửi lại đúng bản đã ký.");
		});
	}

	private static InvalidInputException taken(IssueFields fields, String bearer) {
		return new InvalidInputException("Số " + fields.number() + " năm " + fields.date().getYear() + " đã dùng cho " + bearer + " của cơ quan này. Hãy kiểm tra lại số (number).");
	}

}
