package vn.namro.work.extension;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.work.request.Subject;

/** The requests for a later date of something, with names and documents. */
@Component
public class ExtensionListing {

	private final ExtensionRequests requests;

	private final ExtensionRules rules;

	private final EvidenceDocuments documents;

	private final Directory directory;

	ExtensionListing(ExtensionRequests requests, ExtensionRules rules, EvidenceDocuments documents, Directory directory) {
		this.requests = requests;
		this.rules = rules;
		this.documents = documents;
		this.directory = directory;
	}

	/** All of them, the oldest first. */
	public List<ExtensionView> of(String obligationId) {
		return this.requests.of(obligationId).stream().map(this::view).toList();
	}

	/** Whether a person may take the open request back. */
	public boolean mayWithdraw(Person person, Subject subject) {
		return this.requests.openOf(subject.id()).filter(request -> this.rules.mayWithdraw(person, subject, request)).isPresent();
	}

	private ExtensionView view(ExtensionRequest request) {
		return new ExtensionView(request.number(), this.directory.nameOf(request.askedBy()), request.askedAt(), request.dueAt(), request.wantedDueAt(),
				request.reason(), request.objective(), request.status().name().toLowerCase(Locale.ROOT), request.status().label(), request.authority(),
				request.closedBy() == null ? null : this.directory.nameOf(request.closedBy()), request.closedAt(), request.grantedDueAt(),
				request.objectiveConfirmed(), request.remark(), this.documents.of(request.id()), this.documents.of(request.decisionId()));
	}

}
