package vn.namro.work.explanation;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.explanation.ExplanationRequest.Status;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** Demands an explanation of what is overdue and takes the demand back: for the leaders, and for the coordinator on their behalf. */
@Service
public class ExplanationAsking {

	private static final int LONGEST = 2000;

	private final Explanations explanations;

	private final ExplanationWork work;

	private final Subjects subjects;

	private final Obligations obligations;

	private final ExplanationProcess process;

	private final Directory directory;

	private final EngineClock clock;

	ExplanationAsking(Explanations explanations, ExplanationWork work, Subjects subjects, Obligations obligations, ExplanationProcess process,
			Directory directory, EngineClock clock) {
		this.explanations = explanations;
		this.work = work;
		this.subjects = subjects;
		this.obligations = obligations;
		this.process = process;
		this.directory = directory;
		this.clock = clock;
	}

	/** Whether a person may demand an explanation of it now. */
	public boolean mayAsk(Person person, Subject subject) {
		return roleOf(person, subject).isPresent() && subject.red(this.clock.now()) && this.explanations.openOf(subject.id()).isEmpty();
	}

	/** Whether a person may take a demand back. */
	public boolean mayWithdraw(Person person, Subject subject, ExplanationRequest request) {
		return request.open() && person.mayActAs(request.askedAs(), subject.tenantId());
	}

	/**
	 * Demands an explanation of the head.
	 * @return id of the request
	 * @throws UnknownThingException when it lies outside the person's agencies
	 * @throws AccessDeniedException when the person is neither leader nor coordinator there
	 * @throws ConflictingChangeException when it is not overdue, or one is demanded already
	 * @throws InvalidInputException when nothing is asked
	 */
	@Transactional
	public String ask(Person person, String obligationId, String question) {
		Subject subject = this.subjects.locked(obligationId, person);
		String role = roleOf(person, subject).orElseThrow(() -> new AccessDeniedException("Neither leader nor coordinator"));
		check(subject, question);
		int number = this.explanations.of(obligationId).size() + 1;
		ExplanationRequest request = new ExplanationRequest(ExplanationRequest.idOf(obligationId, number), obligationId, number, person.account(), role,
				Status.OPEN, null, null);
		this.explanations.insert(request);
		this.directory.asSystem(() -> this.process.start(request, subject, this.work.begin(request.id(), question.strip())));
		return request.id();
	}

	/** Takes the open demand back; what was explained stays readable. */
	@Transactional
	public void withdraw(Person person, String obligationId) {
		Subject subject = this.subjects.locked(obligationId, person);
		roleOf(person, subject).orElseThrow(() -> new AccessDeniedException("Neither leader nor coordinator"));
		ExplanationRequest request = this.explanations.openOf(obligationId)
			.orElseThrow(() -> new ConflictingChangeException("Không có yêu cầu giải trình nào đang mở để rút."));
		if (!mayWithdraw(person, subject, request)) {
			throw new AccessDeniedException("Not in the role that asked");
		}
		this.explanations.close(request.id(), Status.WITHDRAWN, person.account(), this.clock.now());
		this.directory.asSystem(() -> {
			this.process.withdraw(request.id());
			this.explanations.roundsOf(request.id())
				.stream()
				.filter(ExplanationRound::waiting)
				.forEach(round -> this.obligations.release(round.obligationId(), this.clock.now()));
		});
	}

	/** Leader before coordinator, for somebody who is both. */
	private static Optional<String> roleOf(Person person, Subject subject) {
		return Stream.of(Groups.LEADER, Groups.COORDINATOR).filter(role -> person.mayActAs(role, subject.tenantId())).findFirst();
	}

	private void check(Subject subject, String question) {
		if (!subject.red(this.clock.now())) {
			throw new ConflictingChangeException("Việc này không quá hạn, hoặc đã nộp kết quả: không yêu cầu giải trình.");
		}
		if (this.explanations.openOf(subject.id()).isPresent()) {
			throw new ConflictingChangeException("Đã có một yêu cầu giải trình đang mở cho việc này.");
		}
		if (question == null || question.isBlank() || question.length() > LONGEST) {
			throw new InvalidInputException("Điều cần giải trình: phải nhập, không quá " + LONGEST + " ký tự.");
		}
	}

}
