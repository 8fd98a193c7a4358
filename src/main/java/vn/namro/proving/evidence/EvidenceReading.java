package vn.namro.proving.evidence;

import java.time.Duration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.virusscan.Scan;

/** Lets a person read a document's file, and writes down that it was so: the one way for whoever shows or hands out bytes. */
@Component
public class EvidenceReading {

	/** How somebody looks at a document. */
	public enum What {

		/** description, revisions and uses, or a preview */
		VIEW,

		/** the file itself */
		DOWNLOAD,

		/** a part of the file, as viewers fetch it while somebody turns the pages: all such parts are one download */
		PART

	}

	/** Parts that follow each other within this time belong together. */
	private static final Duration ONE_READING = Duration.ofMinutes(15);

	private final EvidenceWork work;

	private final EvidenceRegister register;

	private final JdbcClient jdbc;

	private final EngineClock clock;

	EvidenceReading(EvidenceWork work, EvidenceRegister register, JdbcClient jdbc, EngineClock clock) {
		this.work = work;
		this.register = register;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A document that a person looks at. @throws vn.namro.platform.input.UnknownThingException when there is none for the person */
	@Transactional
	public EvidenceRecord look(Person person, long documentId) {
		EvidenceRecord document = this.work.visible(person, documentId);
		record(person, documentId, null, null, What.VIEW);
		return document;
	}

	/**
	 * A file that a person reads.
	 * @param number of the revision, null for the latest one
	 * @param subject for which it is read, null where that is not known
	 * @throws vn.namro.platform.input.UnknownThingException when there is none for the person
	 * @throws EvidenceRefusedException 410 when the bytes were deleted by decision, 423 when a virus scan forbids it
	 */
	@Transactional
	public Revision read(Person person, long documentId, Integer number, String subject, What what) {
		EvidenceRecord document = this.work.visible(person, documentId);
		Revision revision = this.register.revisionsOf(documentId)
			.stream()
			.filter(found -> number == null || found.number() == number)
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new UnknownThingException(
					"Tài liệu số " + documentId + (number == null ? " chỉ được viện dẫn theo số, ngày; chưa có tệp." : " không có bản " + number + ".")));
		if (document.deleted()) {
			throw new EvidenceRefusedException(410, EvidenceCodes.DELETED,
					"Tệp đã xóa theo Quyết định số " + document.deletionNumber() + ": " + document.deletionReason());
		}
		requireScanned(revision);
		if (what != What.PART) {
			record(person, documentId, revision.id(), subject, what);
		}
		else if (!readJustNow(person, revision.id())) {
			record(person, documentId, revision.id(), subject, What.DOWNLOAD);
		}
		return revision;
	}

	private static void requireScanned(Revision revision) {
		Scan.Status status = Scan.Status.valueOf(revision.scan());
		if (status == Scan.Status.INFECTED) {
			throw new EvidenceRefusedException(423, EvidenceCodes.INFECTED, "Trình quét vi-rút báo tệp này bị nhiễm nên không tải xuống được. Hãy báo cơ quan đã nộp.");
		}
		if (!new Scan(status, null).servable()) {
			throw new EvidenceRefusedException(423, EvidenceCodes.NOT_SCANNED, "Tệp đang chờ quét vi-rút. Hãy thử lại sau ít phút.");
		}
	}

	private boolean readJustNow(Person person, long revisionId) {
		return this.jdbc.sql("select exists (select from evidence_access where revision_id = ? and account = ? and what = 'DOWNLOAD' and at > ?)")
			.params(revisionId, person.account(), this.clock.now().minus(ONE_READING))
			.query(Boolean.class)
			.single();
	}

	/** The subject is kept where the document is cited for it, and not whatever somebody wrote into an address. */
	private void record(Person person, long documentId, Long revisionId, String subject, What what) {
		this.jdbc.sql("""
				insert into evidence_access (at, account, document_id, revision_id, subject_id, what)
				values (:now, :account, :document, :revision::bigint, (select c.subject_id from evidence_citation c where c.document_id = :document and c.subject_id = :subject limit 1), :what)
				""")
			.param("now", this.clock.now())
			.param("account", person.account())
			.param("document", documentId)
			.param("revision", revisionId)
			.param("subject", subject)
			.param("what", what.name())
			.update();
	}

}
