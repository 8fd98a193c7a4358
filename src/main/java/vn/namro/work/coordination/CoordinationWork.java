package vn.namro.work.coordination;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.Review;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.time.obligation.Obligations;

/** What people of a coordinating agency do with their part. */
@Component
class CoordinationWork {

	private final Coordinations coordinations;

	private final Obligations obligations;

	private final EvidenceDocuments documents;

	private final Directory directory;

	private final EngineClock clock;

	CoordinationWork(Coordinations coordinations, Obligations obligations, EvidenceDocuments documents, Directory directory, EngineClock clock) {
		this.coordinations = coordinations;
		this.obligations = obligations;
		this.documents = documents;
		this.directory = directory;
		this.clock = clock;
	}

	void contribute(String id, String summary) {
		this.coordinations.contribute(id, summary, this.clock.now());
		this.obligations.name(id, this.directory.actor());
	}

	void review(String id, Review review) {
		if (review.accepted()) {
			this.coordinations.confirm(id, this.clock.now());
			this.obligations.deliver(id, this.clock.now());
		}
		else {
			this.coordinations.sendBack(id);
		}
	}

	/** Records that the obligation is met, which ends its escalation. */
	void recordContribution(String id) {
		this.obligations.meet(id, this.coordinations.get(id).confirmedAt());
	}

	/** What was contributed, as lines of text. */
	String submissionText(String id) {
		return this.coordinations.get(id).summary() + EvidenceDocument.list(this.documents.of(id));
	}

}
