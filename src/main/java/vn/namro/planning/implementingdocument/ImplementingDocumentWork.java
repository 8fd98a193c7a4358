package vn.namro.planning.implementingdocument;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.time.obligation.Obligations;

/** What happens when an agency sends its implementing document. */
@Component
class ImplementingDocumentWork {

	private final ImplementingDocuments documents;

	private final EvidenceDocuments evidence;

	private final Obligations obligations;

	private final Agencies agencies;

	private final Notices notices;

	private final Directory directory;

	private final EngineClock clock;

	ImplementingDocumentWork(ImplementingDocuments documents, EvidenceDocuments evidence, Obligations obligations, Agencies agencies, Notices notices,
			Directory directory, EngineClock clock) {
		this.documents = documents;
		this.evidence = evidence;
		this.obligations = obligations;
		this.agencies = agencies;
		this.notices = notices;
		this.directory = directory;
		this.clock = clock;
	}

	void send(String id, EvidenceDocument document) {
		String actor = this.directory.actor();
		long documentId = this.evidence.cite(document, this.documents.agencyOf(id), id, actor);
		this.documents.record(id, documentId, actor, this.clock.now());
		this.obligations.name(id, actor);
	}

	/** Records that the obligation is met, and tells the coordinator who has sent what. */
	void record(String id) {
		this.obligations.meet(id, this.documents.recordedAt(id));
		Agency agency = this.agencies.get(this.documents.agencyOf(id));
		List<String> coordinators = this.directory.peopleOf(Groups.COORDINATOR, this.agencies.get(this.documents.coordinatorOf(id)).tenantId());
		this.notices.post(id + "/sent", coordinators, "Đã nhận văn bản triển khai: " + agency.name(), EvidenceDocument.list(this.evidence.of(id)).strip());
	}

}
