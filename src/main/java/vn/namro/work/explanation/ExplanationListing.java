package vn.namro.work.explanation;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.request.Subject;

/** The explanations of something overdue, with names, questions and answers. */
@Component
public class ExplanationListing {

	private final Explanations explanations;

	private final ExplanationAsking asking;

	private final EvidenceDocuments documents;

	private final Obligations obligations;

	private final Directory directory;

	ExplanationListing(Explanations explanations, ExplanationAsking asking, EvidenceDocuments documents, Obligations obligations, Directory directory) {
		this.explanations = explanations;
		this.asking = asking;
		this.documents = documents;
		this.obligations = obligations;
		this.directory = directory;
	}

	/** All of them, the oldest first. */
	public List<ExplanationView> of(String obligationId) {
		return this.explanations.of(obligationId).stream().map(this::view).toList();
	}

	/** Whether a person may take the open demand back. */
	public boolean mayWithdraw(Person person, Subject subject) {
		return this.explanations.openOf(subject.id()).filter(request -> this.asking.mayWithdraw(person, subject, request)).isPresent();
	}

	private ExplanationView view(ExplanationRequest request) {
		return new ExplanationView(request.number(), this.directory.nameOf(request.askedBy()), request.askedAs(),
				request.status().name().toLowerCase(Locale.ROOT), request.status().label(), request.closedAt(),
				this.explanations.roundsOf(request.id()).stream().map(this::round).toList());
	}

	private ExplanationView.Round round(ExplanationRound round) {
		return new ExplanationView.Round(round.round(), round.askedAt(), this.obligations.get(round.obligationId()).dueAt(), round.question(), round.answer(),
				round.waiting() ? null : this.directory.nameOf(round.answeredBy()), round.answeredAt(), this.documents.of(round.obligationId()));
	}

}
