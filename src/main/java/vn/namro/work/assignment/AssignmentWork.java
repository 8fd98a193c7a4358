package vn.namro.work.assignment;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.Review;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.sufficiency.SufficiencyGate;
import vn.namro.proving.sufficiency.SufficiencyText;
import vn.namro.time.obligation.Obligations;

/** What people do with an assignment, each step recorded with who and when. */
@Component
class AssignmentWork {

	private static final String MISSING_PROOF = "evidence";

	private static final List<String> DEFECT_KINDS = List.of("late", "content", MISSING_PROOF);

	private final Assignments assignments;

	private final Obligations obligations;

	private final EvidenceDocuments documents;

	private final SufficiencyGate gate;

	private final SufficiencyText proof;

	private final Agencies agencies;

	private final Directory directory;

	private final Targets targets;

	private final Forecast forecast;

	private final EngineClock clock;

	AssignmentWork(Assignments assignments, Obligations obligations, EvidenceDocuments documents, SufficiencyGate gate, SufficiencyText proof,
			Agencies agencies, Directory directory, Targets targets, Forecast forecast, EngineClock clock) {
		this.gate = gate;
		this.proof = proof;
		this.targets = targets;
		this.forecast = forecast;
		this.assignments = assignments;
		this.obligations = obligations;
		this.documents = documents;
		this.agencies = agencies;
		this.directory = directory;
		this.clock = clock;
	}

	/** Accounts of the leading agency to whom the work can be given. */
	List<String> possibleOfficers(String id) {
		String tenant = this.agencies.get(this.assignments.get(id).leadAgency()).tenantId();
		return this.directory.peopleOf(Groups.SPECIALIST, tenant);
	}

	/**
	 * @param deputy account of who is told beside the officer, empty for nobody
	 * @throws InvalidInputException when one of them does not work in the leading agency, or both are one
	 */
	void nameOfficer(String id, String officer, String deputy, String note) {
		List<String> possible = possibleOfficers(id);
		if (!possible.contains(officer)) {
			throw new InvalidInputException("Người thực hiện '" + officer + "' không phải chuyên viên của cơ quan chủ trì.");
		}
		if (!deputy.isEmpty() && (!possible.contains(deputy) || deputy.equals(officer))) {
			throw new InvalidInputException("Người thay '" + deputy + "' phải là một chuyên viên khác của cơ quan chủ trì.");
		}
		this.obligations.name(id, officer);
		this.obligations.nameDeputy(id, deputy.isEmpty() ? null : deputy);
		this.assignments.startWork(id);
		record(id, "OFFICER_NAMED", null, note);
	}

	/** @param percent 0 to 100 */
	void reportProgress(String id, int percent, String narrative, String obstacle) {
		LocalDate today = LocalDate.now(this.clock);
		this.assignments.progress(id, percent, this.forecast.doneOn(this.assignments.givenOn(id), today, percent).orElse(null));
		record(id, "PROGRESS", percent, narrative);
		if (!obstacle.isEmpty()) {
			record(id, "OBSTACLE", null, obstacle);
		}
	}

	/** Keeps what was reached of the item's numeric targets. */
	void reportTargets(String id, List<TargetRow> rows) {
		this.targets.report(id, rows, this.directory.actor(), this.clock.now());
	}

	/** The head says that the work belongs to another agency; the due instant stays while the coordinator decides. */
	void dispute(String id, String reason) {
		record(id, "DISPUTED", null, reason);
	}

	/** The reason of the last dispute. */
	String disputeText(String id) {
		return this.assignments.lastNarrative(id, "DISPUTED");
	}

	/** The coordinator leaves disputed work where it is. */
	void keepLead(String id, String reason) {
		record(id, "DISPUTE_REFUSED", null, reason);
	}

	/**
	 * @param explanation why proof is missing, empty where it is not
	 * @throws InvalidInputException naming each proof that is neither cited nor explained
	 */
	void prepareResult(String id, String summary, String explanation) {
		this.assignments.summarize(id, summary);
		this.gate.require(id, explanation);
		record(id, "RESULT_PREPARED", null, summary);
	}

	/**
	 * The head's signature is the instant at which the agency has delivered.
	 * @throws InvalidInputException when proof was taken back since it was handed in
	 */
	void signOff(String id, Review review) {
		if (review.accepted()) {
			this.gate.require(id);
			this.assignments.submit(id, this.clock.now());
			this.obligations.deliver(id, this.clock.now());
		}
		record(id, review.accepted() ? "SIGNED_OFF" : "SIGN_OFF_REFUSED", null, review.remark());
	}

	/** Records that the obligation is met, which ends its escalation. */
	void recordSubmission(String id) {
		this.obligations.meet(id, this.assignments.get(id).submittedAt());
	}

	/**
	 * The coordinator accepts the result, or returns it and thereby opens the obligation again.
	 * @param defectKind late | content | evidence, needed for a return
	 */
	void review(String id, Review review, String defectKind) {
		if (review.accepted()) {
			this.assignments.accept(id, this.clock.now());
			record(id, "ACCEPTED", null, "");
			return;
		}
		if (!DEFECT_KINDS.contains(defectKind)) {
			throw new InvalidInputException("Khi trả lại cần chọn loại lỗi: chậm hạn, nội dung hoặc minh chứng.");
		}
		if (defectKind.equals(MISSING_PROOF)) {
			this.gate.dismiss(id);
		}
		this.assignments.returnResult(id);
		this.obligations.reopen(id);
		this.assignments.takeDueIfReturned(id).ifPresent(due -> this.obligations.move(id, due.dueAt(), due.reason()));
		this.assignments.recordEvent(id, this.clock.now(), this.directory.actor(), "RETURNED", null, review.remark(), defectKind);
	}

	/** What was handed in, as lines of text. */
	String submissionText(String id) {
		String proof = proofText(id);
		return this.assignments.get(id).resultSummary() + this.targets.text(id) + EvidenceDocument.list(this.documents.of(id))
				+ (proof.isEmpty() ? "" : "\n\nMinh chứng cần có:\n" + proof);
	}

	/** How it stands with the proof, as lines of text; empty where none is asked for. */
	String proofText(String id) {
		return this.proof.of(id);
	}

	private void record(String id, String kind, Integer percent, String narrative) {
		this.assignments.recordEvent(id, this.clock.now(), this.directory.actor(), kind, percent, narrative, null);
	}

}
