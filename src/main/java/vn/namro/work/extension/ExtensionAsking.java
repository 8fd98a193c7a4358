package vn.namro.work.extension;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.extension.ExtensionRequest.Status;
import vn.namro.work.request.AnswerTimes;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** Asks for a later date and takes such a request back: for those who do the work or answer for it. */
@Service
public class ExtensionAsking {

	private final ExtensionRequests requests;

	private final ExtensionRules rules;

	private final Subjects subjects;

	private final AnswerTimes times;

	private final Obligations obligations;

	private final EvidenceDocuments documents;

	private final ExtensionProcess process;

	private final Directory directory;

	private final EngineClock clock;

	private final int answerWorkingDays;

	ExtensionAsking(ExtensionRequests requests, ExtensionRules rules, Subjects subjects, AnswerTimes times, Obligations obligations, EvidenceDocuments documents,
			ExtensionProcess process, Directory directory, EngineClock clock,
			@Value("${namro.extension.answer-working-days:3}") int answerWorkingDays) {
		this.requests = requests;
		this.rules = rules;
		this.subjects = subjects;
		this.times = times;
		this.obligations = obligations;
		this.documents = documents;
		this.process = process;
		this.directory = directory;
		this.clock = clock;
		this.answerWorkingDays = answerWorkingDays;
	}

	/**
	 * Asks for a later date.
	 * @return id of the request
	 * @throws UnknownThingException when it lies outside the person's agencies
	 * @throws AccessDeniedException when the person neither does the work nor answers for it
	 * @throws ConflictingChangeException when it is done already, or a request is open
	 * @throws InvalidInputException naming everything that is wrong
	 */
	@Transactional
	public String ask(Person person, String obligationId, Ask ask) {
		Subject subject = this.subjects.locked(obligationId, person);
		this.rules.check(person, subject);
		EvidenceDocument document = ask.check(WorkingCalendar.day(subject.dueAt()), this.times.today());
		int number = this.requests.of(obligationId).size() + 1;
		ExtensionRequest request = new ExtensionRequest(ExtensionRequest.idOf(obligationId, number), obligationId, number, person.account(),
				this.clock.now(), subject.dueAt(), WorkingCalendar.endOf(ask.wanted()), ask.reason().strip(), Boolean.TRUE.equals(ask.objective()), Status.ASKED, null, null,
				null, null, false, null);
		this.requests.insert(request);
		this.documents.cite(document, subject.agencyCode(), request.id(), person.account());
		Obligation answer = Obligation.of(request.id(), Obligation.Kind.EXTENSION_REQUEST, subject.agencyCode(), "Gia hạn: " + subject.title(),
				this.times.after(this.answerWorkingDays));
		int days = (int) ChronoUnit.DAYS.between(WorkingCalendar.day(subject.dueAt()), ask.wanted());
		this.directory.asSystem(() -> this.process.start(request, subject, answer, !subject.headedBy(person), this.requests.countGranted(obligationId), days));
		return request.id();
	}

	/** Takes the open request back, for the asker and the head. */
	@Transactional
	public void withdraw(Person person, String obligationId) {
		Subject subject = this.subjects.locked(obligationId, person);
		if (!subject.doneBy(person)) {
			throw new AccessDeniedException("Neither officer nor head");
		}
		ExtensionRequest request = this.requests.openOf(obligationId)
			.orElseThrow(() -> new ConflictingChangeException("Không có đề nghị gia hạn nào đang chờ để rút."));
		if (!this.rules.mayWithdraw(person, subject, request)) {
			throw new AccessDeniedException("Neither asker nor head");
		}
		this.requests.close(request.id(), Status.WITHDRAWN, person.account(), this.clock.now(), null);
		this.directory.asSystem(() -> end(request, this.clock.now()));
	}

	/** Ends what waits for an answer to a request that is closed. */
	void end(ExtensionRequest request, OffsetDateTime at) {
		this.process.end(request.id());
		if (request.status() == Status.FORWARDED) {
			this.obligations.release(request.id(), at);
		}
	}

}
