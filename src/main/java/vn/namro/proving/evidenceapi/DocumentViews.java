package vn.namro.proving.evidenceapi;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.proving.evidence.Citation;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.proving.evidence.EvidenceDeletion;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.evidence.EvidenceReading;
import vn.namro.proving.evidence.EvidenceRecord;
import vn.namro.proving.evidence.EvidenceRegister;
import vn.namro.proving.evidence.EvidenceSubject;
import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.proving.evidence.EvidenceWork;
import vn.namro.proving.evidence.Revision;

/** Puts together what a person may know of documents and citations. */
@Component
class DocumentViews {

	private final EvidenceReading reading;

	private final EvidenceRegister register;

	private final EvidenceDocuments documents;

	private final EvidenceSubjects subjects;

	private final EvidenceAccess access;

	private final EvidenceWork work;

	private final EvidenceDeletion deletion;

	private final Agencies agencies;

	private final Directory directory;

	DocumentViews(EvidenceReading reading, EvidenceRegister register, EvidenceDocuments documents, EvidenceSubjects subjects, EvidenceAccess access,
			EvidenceWork work, EvidenceDeletion deletion, Agencies agencies, Directory directory) {
		this.reading = reading;
		this.register = register;
		this.documents = documents;
		this.subjects = subjects;
		this.access = access;
		this.work = work;
		this.deletion = deletion;
		this.agencies = agencies;
		this.directory = directory;
	}

	/** The document, whose view is written down. */
	DocumentView of(Person caller, long id) {
		EvidenceRecord document = this.reading.look(caller, id);
		boolean owner = this.access.worksIn(caller, document.tenantId());
		List<CitationView> uses = this.documents.usesOf(id)
			.stream()
			.filter(use -> owner || this.subjects.find(use.subject()).filter(subject -> this.access.maySee(caller, subject)).isPresent())
			.map(use -> view(caller, use))
			.toList();
		return new DocumentView(id, document.agencyCode(), this.agencies.get(document.agencyCode()).name(), document.number(), document.dated(),
				document.issuingBody(), document.abstractText(), document.kind(), document.personalData(), document.recordedAt(),
				this.directory.nameOf(document.recordedBy()), deletion(document), this.register.revisionsOf(id).stream().map(this::file).toList(), uses,
				owner && !document.deleted(), !document.deleted() && this.deletion.mayDelete(caller, document));
	}

	/** What is cited for a subject; documents that the caller may not see are left out. */
	List<CitationView> citedFor(Person caller, String subjectId) {
		EvidenceSubject subject = this.access.visible(caller, subjectId);
		return this.documents.citationsOf(subject.id())
			.stream()
			.filter(citation -> this.access.maySee(caller, citation.documentId()))
			.map(citation -> view(caller, citation))
			.toList();
	}

	CitationView citation(Person caller, long id) {
		return view(caller, this.documents.citation(id).orElseThrow());
	}

	private CitationView view(Person caller, Citation citation) {
		String title = this.subjects.find(citation.subject()).map(EvidenceSubject::title).orElse(citation.subject());
		return new CitationView(citation, title, this.directory.nameOf(citation.citedBy()), this.work.mayWithdraw(caller, citation));
	}

	private DocumentView.File file(Revision revision) {
		return new DocumentView.File(revision.number(), revision.sha256(), revision.fileName(), revision.mediaType(), revision.size(), revision.pages(),
				revision.scan(), revision.scanDetail(), revision.signatures(), revision.signed(), revision.storedAt(), this.directory.nameOf(revision.storedBy()));
	}

	private DocumentView.Deletion deletion(EvidenceRecord document) {
		return document.deleted() ? new DocumentView.Deletion(document.deletionNumber(), document.deletionDate(), document.deletionReason(),
				document.deletedAt(), this.directory.nameOf(document.deletedBy())) : null;
	}

}
