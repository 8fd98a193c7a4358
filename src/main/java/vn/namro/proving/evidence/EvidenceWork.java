package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** What people do with documents, each within what {@link EvidenceAccess} gives them. */
@Component
public class EvidenceWork {

	private static final int LONGEST_NOTE = 2000;

	private final EvidenceAccess access;

	private final EvidenceRegister register;

	private final EvidenceDocuments documents;

	private final EvidenceSubjects subjects;

	private final Agencies agencies;

	private final EngineClock clock;

	EvidenceWork(EvidenceAccess access, EvidenceRegister register, EvidenceDocuments documents, EvidenceSubjects subjects, Agencies agencies, EngineClock clock) {
		this.access = access;
		this.register = register;
		this.documents = documents;
		this.subjects = subjects;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** @throws UnknownThingException when there is none, or the person may not see it */
	public EvidenceRecord visible(Person person, long id) {
		return this.register.find(id).filter(document -> this.access.maySee(person, id)).orElseThrow(() -> unknown(id));
	}

	/** @throws AccessDeniedException when the person sees it, but works in another agency */
	public EvidenceRecord owned(Person person, long id) {
		EvidenceRecord document = visible(person, id);
		if (!this.access.worksIn(person, document.tenantId())) {
			throw new AccessDeniedException("Only the agency that owns a document changes it");
		}
		return document;
	}

	/**
	 * What a person's file becomes, once it is clear that the person may hand it in.
	 * @throws AccessDeniedException when the person works in no agency, or not in the one concerned
	 */
	public NewEvidence admitted(Person person, EvidenceFields fields, String fileName) {
		requireWork(person);
		EvidenceSubject subject = fields.subject() == null ? null : this.access.attachable(person, fields.subject());
		if (subject != null) {
			requireOpen(subject);
		}
		String agency = fields.document() != null ? owned(person, fields.document()).agencyCode() : agency(person, fields.agency(), subject);
		return new NewEvidence(agency, fileName, person.account(), fields.document(), fields.number(), fields.date(), fields.issuingBody(),
				fields.abstractText(), fields.kind(), fields.personalData(), fields.subject(), fields.section(), fields.pages());
	}

	/** @throws AccessDeniedException when no work of the person's needs evidence */
	public void requireWork(Person person) {
		if (!person.hasAny(Groups.WORKERS)) {
			throw new AccessDeniedException("Evidence belongs to those who work on something");
		}
	}

	/** Cites a stored document for a subject. @return id of the citation */
	@Transactional
	public long cite(Person person, long documentId, String subjectId, String section, String pages, String note) {
		EvidenceRecord document = visible(person, documentId);
		if (subjectId == null || subjectId.isBlank()) {
			throw new InvalidInputException("Chưa nêu tài liệu chứng minh cho việc nào (subject).");
		}
		EvidenceSubject subject = this.access.attachable(person, subjectId.strip());
		EvidenceFields place = EvidenceFields.of(name -> name.equals("section") ? section : name.equals("pages") ? pages : null, LocalDate.now(this.clock));
		String said = note(note);
		requireOpen(subject);
		if (document.deleted()) {
			throw new ConflictingChangeException("Tài liệu đã xóa theo quyết định nên không trích dẫn thêm được.");
		}
		return this.documents.cite(documentId, subject.id(), place.section(), place.pages(), said, person.account());
	}

	/** Takes a citation of a document back, as long as what it proves was not handed in. */
	@Transactional
	public void withdraw(Person person, long documentId, long citationId) {
		Citation citation = this.documents.citation(citationId)
			.filter(found -> found.documentId() == documentId && found.withdrawnAt() == null)
			.orElseThrow(() -> new UnknownThingException("Không có trích dẫn này trong phạm vi của tài khoản."));
		EvidenceSubject subject = this.access.attachable(person, citation.subject());
		if (subject.delivered()) {
			throw new ConflictingChangeException("Việc này đã nộp nên trích dẫn giữ nguyên như khi nộp.");
		}
		this.documents.withdraw(citationId, person.account());
	}

	/** Whether a person may take a citation back. */
	public boolean mayWithdraw(Person person, Citation citation) {
		return citation.withdrawnAt() == null
				&& this.subjects.find(citation.subject()).filter(subject -> !subject.delivered() && this.access.mayAttach(person, subject)).isPresent();
	}

	/**
	 * Corrects how a document is described.
	 * @param told names of the fields that were told; such a one that is null is emptied
	 */
	@Transactional
	public void describe(Person person, long id, EvidenceFields fields, Set<String> told) {
		EvidenceRecord document = owned(person, id);
		if (told.contains("abstract") && fields.abstractText() == null) {
			throw new UnusableFieldsException(List.of("Trích yếu không được để trống."));
		}
		try {
			this.register.correct(id, fields, told);
		}
		catch (DuplicateKeyException ex) {
			throw new EvidenceRefusedException(409, EvidenceCodes.NUMBER_TAKEN, "Cơ quan đã có một văn bản khác cùng số, ngày và cơ quan ban hành với " + document.document().text()
					+ " sau khi sửa. Hãy kiểm tra lại, hoặc dùng văn bản đã có.");
		}
	}

	/** What was handed in keeps its proof; only a score may still be explained with more of it. */
	private static void requireOpen(EvidenceSubject subject) {
		if (subject.delivered() && !subject.criterion()) {
			throw new ConflictingChangeException("“" + subject.title() + "” đã nộp hoặc đã kết thúc nên không thêm minh chứng được nữa.");
		}
	}

	private String agency(Person person, String told, EvidenceSubject subject) {
		if (told != null) {
			return this.agencies.find(told)
				.filter(agency -> this.access.worksIn(person, agency.tenantId()))
				.map(Agency::code)
				.orElseThrow(() -> new UnknownThingException("Không có cơ quan '" + told + "' trong phạm vi của người dùng."));
		}
		if (subject != null) {
			return subject.agencyCode();
		}
		Set<String> own = person.memberships().stream().filter(office -> Groups.WORKERS.contains(office.role())).map(Membership::agency).collect(Collectors.toSet());
		if (own.size() > 1) {
			throw new InvalidInputException("Tài khoản này làm việc ở nhiều cơ quan; hãy chọn cơ quan sở hữu tài liệu (agency): " + String.join(", ", own) + ".");
		}
		return own.iterator().next();
	}

	private static String note(String note) {
		List<String> complaints = new ArrayList<>();
		String said = DocumentText.of(note);
		EvidenceFields.requireShort("Ghi chú", said, LONGEST_NOTE, complaints);
		if (!complaints.isEmpty()) {
			throw new UnusableFieldsException(complaints);
		}
		return said;
	}

	static UnknownThingException unknown(long id) {
		return new UnknownThingException("Không có tài liệu số " + id + " trong phạm vi của tài khoản này.");
	}

}
