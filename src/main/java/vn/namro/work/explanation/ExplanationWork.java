package vn.namro.work.explanation;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.explanation.ExplanationRequest.Status;
import vn.namro.work.request.AnswerTimes;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** What people do with a demanded explanation: give it, take note of it, ask again. */
@Component
class ExplanationWork {

	private static final String CLOSED = "Yêu cầu giải trình này đã được trả lời hoặc đã kết thúc.";

	private final Explanations explanations;

	private final Subjects subjects;

	private final AnswerTimes times;

	private final Obligations obligations;

	private final EvidenceDocuments documents;

	private final Notices notices;

	private final Directory directory;

	private final EngineClock clock;

	private final int answerWorkingDays;

	ExplanationWork(Explanations explanations, Subjects subjects, AnswerTimes times, Obligations obligations, EvidenceDocuments documents, Notices notices,
			Directory directory, EngineClock clock, @Value("${namro.explanation.answer-working-days:5}") int answerWorkingDays) {
		this.explanations = explanations;
		this.subjects = subjects;
		this.times = times;
		this.obligations = obligations;
		this.documents = documents;
		this.notices = notices;
		this.directory = directory;
		this.clock = clock;
		this.answerWorkingDays = answerWorkingDays;
	}

	/** Begins a round: the head owes an explanation from now on. */
	Obligation begin(String id, String question) {
		Subject subject = this.subjects.get(this.explanations.get(id).obligationId());
		int round = this.explanations.roundsOf(id).size() + 1;
		Obligation explanation = Obligation
			.of(id + ":" + round, Obligation.Kind.EXPLANATION, subject.agencyCode(), "Giải trình: " + subject.title(), this.times.after(this.answerWorkingDays))
			.owedBy(Groups.HEAD);
		this.obligations.open(explanation);
		this.times.remember(explanation.id(), this.answerWorkingDays);
		this.explanations.begin(new ExplanationRound(id, round, explanation.id(), this.clock.now(), question, null, null, null));
		return explanation;
	}

	/** Keeps what the head explains, from now on for good. */
	void explain(String id, String text, Optional<EvidenceDocument> document) {
		ExplanationRound round = last(id);
		if (!this.explanations.answer(round, text, this.directory.actor(), this.clock.now())) {
			throw new InvalidInputException(CLOSED);
		}
		Subject subject = this.subjects.get(this.explanations.get(id).obligationId());
		document.ifPresent(cited -> this.documents.cite(cited, subject.agencyCode(), round.obligationId(), this.directory.actor()));
	}

	/** Records that the explanation was given, which ends its escalation, and tells whoever asked. */
	void recordExplanation(String id) {
		ExplanationRequest request = this.explanations.get(id);
		ExplanationRound round = last(id);
		this.obligations.meet(round.obligationId(), round.answeredAt());
		Subject subject = this.subjects.get(request.obligationId());
		this.notices.post(round.obligationId() + "/given", List.of(request.askedBy()), "Đã giải trình: " + subject.title(),
				subject.agencyName() + ": " + round.answer());
	}

	void takeNote(String id) {
		if (!this.explanations.close(id, Status.NOTED, this.directory.actor(), this.clock.now())) {
			throw new InvalidInputException(CLOSED);
		}
	}

	/** What the head has to explain now, as lines of text. */
	String question(String id) {
		ExplanationRequest request = this.explanations.get(id);
		return this.directory.nameOf(request.askedBy()) + ": " + last(id).question();
	}

	/** All rounds as lines of text. */
	String text(String id) {
		StringBuilder text = new StringBuilder();
		for (ExplanationRound round : this.explanations.roundsOf(id)) {
			text.append(text.isEmpty() ? "" : "\n\n").append("Yêu cầu lần ").append(round.round()).append(": ").append(round.question());
			if (!round.waiting()) {
				text.append('\n').append(this.directory.nameOf(round.answeredBy())).append(" giải trình: ").append(round.answer())
					.append(EvidenceDocument.list(this.documents.of(round.obligationId())));
			}
		}
		return text.toString();
	}

	private ExplanationRound last(String id) {
		List<ExplanationRound> rounds = this.explanations.roundsOf(id);
		return rounds.get(rounds.size() - 1);
	}

}
