package vn.namro.work.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.Review;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.extension.ExtensionRequest.Status;
import vn.namro.work.request.AnswerTimes;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** What people do with a request for a later date: confirm it, decide it. */
@Component
class ExtensionWork {

	private static final String CLOSED = "Đề nghị này đã được quyết định hoặc đã kết thúc.";

	private final ExtensionRequests requests;

	private final Subjects subjects;

	private final AnswerTimes times;

	private final Obligations obligations;

	private final EvidenceDocuments documents;

	private final ExtensionNotices notices;

	private final Directory directory;

	private final EngineClock clock;

	private final int answerWorkingDays;

	ExtensionWork(ExtensionRequests requests, Subjects subjects, AnswerTimes times, Obligations obligations, EvidenceDocuments documents,
			ExtensionNotices notices, Directory directory, EngineClock clock, @Value("${namro.extension.answer-working-days:3}") int answerWorkingDays) {
		this.requests = requests;
		this.subjects = subjects;
		this.times = times;
		this.obligations = obligations;
		this.documents = documents;
		this.notices = notices;
		this.directory = directory;
		this.clock = clock;
		this.answerWorkingDays = answerWorkingDays;
	}

	/** The head passes the request on, or keeps it with a reason that the asker reads. */
	void confirm(String id, Review review) {
		if (!review.accepted()) {
			require(this.requests.close(id, Status.NOT_FORWARDED, this.directory.actor(), this.clock.now(), review.remark()));
			this.notices.tellAsker(this.requests.get(id));
		}
	}

	/** Whoever decides owes the decision from now on. */
	Obligation forward(String id, String authority) {
		Subject subject = this.subjects.get(this.requests.get(id).obligationId());
		this.requests.forward(id, authority);
		Obligation decision = Obligation
			.of(id, Obligation.Kind.EXTENSION_REQUEST, this.subjects.agencyOf(authority, subject), "Gia hạn: " + subject.title(),
					this.times.after(this.answerWorkingDays))
			.owedBy(authority);
		this.obligations.open(decision);
		this.times.remember(decision.id(), this.answerWorkingDays);
		return decision;
	}

	/** The day that the asker wants. */
	LocalDate wantedDay(String id) {
		return WorkingCalendar.day(this.requests.get(id).wantedDueAt());
	}

	void refuse(String id, String reason) {
		require(this.requests.close(id, Status.REFUSED, this.directory.actor(), this.clock.now(), reason));
	}

	/**
	 * Grants a later date.
	 * @param objectiveConfirmed whether a cause beyond the agency's control is confirmed, which needs the document that does
	 */
	void grant(String id, LocalDate newDue, boolean objectiveConfirmed, Optional<EvidenceDocument> document) {
		ExtensionRequest request = this.requests.get(id);
		Subject subject = this.subjects.get(request.obligationId());
		if (!newDue.isAfter(WorkingCalendar.day(subject.dueAt())) || newDue.isBefore(this.times.today())) {
			throw new InvalidInputException("Hạn mới phải sau hạn hiện nay và không ở quá khứ.");
		}
		if (objectiveConfirmed && document.isEmpty()) {
			throw new InvalidInputException("Xác nhận nguyên nhân khách quan thì phải ghi văn bản xác nhận: số, ngày, cơ quan, trích yếu.");
		}
		document.ifPresent(cited -> this.documents.cite(cited, this.subjects.agencyOf(request.authority(), subject), request.decisionId(), this.directory.actor()));
		require(this.requests.grant(id, this.directory.actor(), this.clock.now(), WorkingCalendar.endOf(newDue), objectiveConfirmed));
	}

	/** Lets the decision take effect: the answer is given, the date moves, the asker hears of it. */
	void recordDecision(String id) {
		ExtensionRequest request = this.requests.get(id);
		this.obligations.meet(id, request.closedAt());
		if (request.status() == Status.GRANTED && this.obligations.get(request.obligationId()).open()) {
			this.obligations.move(request.obligationId(), request.grantedDueAt(), reason(request));
		}
		this.notices.tellAsker(request);
	}

	private String reason(ExtensionRequest request) {
		List<EvidenceDocument> decision = this.documents.of(request.decisionId());
		String by = decision.isEmpty() ? this.directory.nameOf(request.closedBy())
				: "văn bản " + decision.get(0).number() + " của " + decision.get(0).issuingBody();
		return "Gia hạn lần " + this.requests.countGranted(request.obligationId()) + " theo " + by + (request.objectiveConfirmed() ? ", nguyên nhân khách quan" : "")
				+ ": " + request.reason();
	}

	private static void require(boolean open) {
		if (!open) {
			throw new InvalidInputException(CLOSED);
		}
	}

}
