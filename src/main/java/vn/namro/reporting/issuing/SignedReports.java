package vn.namro.reporting.issuing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceCodes;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.EvidenceRefusedException;
import vn.namro.proving.evidence.NewEvidence;
import vn.namro.reporting.reportissue.IssueFields;
import vn.namro.reporting.reportissue.NewIssue;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.reportissue.ReportIssues;
import vn.namro.reporting.reportissue.ReportIssuing;

/** Takes a signed report: stores the file, records number and date and completes the open step in one transaction, or does nothing at all. */
@Service
class SignedReports {

	private static final String KIND = "Báo cáo";

	private static final String PDF = "%PDF-";

	private final IssuableReports reports;

	private final ReportIssues issues;

	private final ReportIssuing issuing;

	private final SigningProcess process;

	private final EvidenceIntake intake;

	private final EngineClock clock;

	SignedReports(IssuableReports reports, ReportIssues issues, ReportIssuing issuing, SigningProcess process, EvidenceIntake intake, EngineClock clock) {
		this.reports = reports;
		this.issues = issues;
		this.issuing = issuing;
		this.process = process;
		this.intake = intake;
		this.clock = clock;
	}

	/** @throws ConflictingChangeException when it was issued already and no reason is told, or is not as far yet */
	ReportIssue take(Person person, String id, MultipartFile file, Told told) throws IOException {
		IssuableReport report = this.reports.issuable(person, id);
		Optional<ReportIssue> earlier = this.issues.latest(id);
		if (earlier.isPresent() && told.reason() == null) {
			throw ReportIssuing.issuedAlready(earlier.get());
		}
		Optional<String> step = earlier.isPresent() ? Optional.empty() : this.process.waiting(report);
		if (earlier.isEmpty() && step.isEmpty() && !signedByHead(report)) {
			throw new ConflictingChangeException(notYet(report));
		}
		if (file == null || file.isEmpty()) {
			throw new InvalidInputException("Chưa chọn tệp PDF đã ký (file).");
		}
		IssueFields fields = IssueFields.of(told.number(), told.date(), report.earliest(), LocalDate.now(this.clock));
		Path bytes = this.intake.emptyFile();
		try {
			file.transferTo(bytes);
			requirePdf(bytes, file.getOriginalFilename());
			this.issuing.requireFree(id, report.agencyCode(), fields, sha256(bytes));
			NewEvidence paper = paper(person, report, file.getOriginalFilename(), fields, earlier.orElse(null));
			this.intake.store(paper, bytes, stored -> record(person, report, fields, told, step));
		}
		catch (EvidenceRefusedException ex) {
			throw ex.code().equals(EvidenceCodes.NUMBER_TAKEN) ? new InvalidInputException(ex.getMessage()) : ex;
		}
		finally {
			Files.deleteIfExists(bytes);
		}
		return this.issues.latest(id).orElseThrow();
	}

	/** Whether a paper can be handed in now, the first one or one that replaces another. */
	boolean open(IssuableReport report) {
		return signedByHead(report) || this.issues.latest(report.id()).isPresent() || this.process.waiting(report).isPresent();
	}

	private static boolean signedByHead(IssuableReport report) {
		return !report.province() && report.approvedAt() != null;
	}

	static String notYet(IssuableReport report) {
		if (report.approvedAt() != null) {
			return "Bước phát hành báo cáo không còn mở; hãy tải lại trang để xem trạng thái mới nhất.";
		}
		return report.province() ? "Báo cáo chưa được lãnh đạo tỉnh duyệt nên chưa phát hành được." : "Báo cáo chưa đến bước thủ trưởng ký nên chưa nhận bản đã ký.";
	}

	/** A better file of the same paper is a revision of its document; the place of the citation tells the two apart. */
	private static NewEvidence paper(Person person, IssuableReport report, String fileName, IssueFields fields, ReportIssue earlier) {
		NewEvidence paper = NewEvidence.of(report.agencyCode(), fileName, person.account())
			.describedBy(new EvidenceDocument(fields.number(), fields.date(), report.issuer(), report.title()), KIND)
			.citedFor(report.id(), earlier == null ? null : "Bản thay lần " + earlier.sequence(), null);
		boolean same = earlier != null && earlier.number().equals(fields.number()) && earlier.dated().equals(fields.date());
		return same ? paper.revising(earlier.documentId()) : paper;
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return DigestUtils.sha256Hex(in);
		}
	}

	/** Within the transaction that stores the file. */
	private void record(Person person, IssuableReport report, IssueFields fields, Told told, Optional<String> step) {
		if (report.province() && step.isPresent()) {
			this.process.issue(step.get(), fields, told.note());
			return;
		}
		step.ifPresent(this.process::sign);
		this.issuing.issue(new NewIssue(report.id(), report.agencyCode(), fields, told.note(), told.reason(), person.account()));
	}

	private static void requirePdf(Path file, String name) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			if (!new String(in.readNBytes(PDF.length()), StandardCharsets.US_ASCII).equals(PDF)) {
				throw new InvalidInputException("“" + name + "” không phải tệp PDF; bản đã ký phải là PDF.");
			}
		}
	}

}
