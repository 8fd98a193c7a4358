package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidencestore.Contents;

/** Deletion by decision: the bytes go unless another document has them too; hash, reason and every citation stay. */
@Component
public class EvidenceDeletion {

	private final EvidenceWork work;

	private final EvidenceRegister register;

	private final Contents contents;

	private final JdbcClient jdbc;

	private final EngineClock clock;

	EvidenceDeletion(EvidenceWork work, EvidenceRegister register, Contents contents, JdbcClient jdbc, EngineClock clock) {
		this.work = work;
		this.register = register;
		this.contents = contents;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether a person may delete a document: the head of its agency, or whoever coordinates. */
	public boolean mayDelete(Person person, EvidenceRecord document) {
		return person.mayActAs(Groups.HEAD, document.tenantId()) || person.mayActAs(Groups.COORDINATOR, document.tenantId());
	}

	/**
	 * Deletes a document for good.
	 * @param number of the decision
	 * @throws InvalidInputException naming what is missing
	 */
	@Transactional
	public void delete(Person person, long id, String number, String date, String reason) {
		EvidenceRecord document = this.work.visible(person, id);
		if (!mayDelete(person, document)) {
			throw new AccessDeniedException("Only the head of the agency or the coordinator deletes evidence");
		}
		LocalDate decided = check(number, date, reason);
		if (this.register.locked(id).deleted()) {
			throw new ConflictingChangeException("Tài liệu này đã xóa trước đó theo Quyết định số " + this.register.locked(id).deletionNumber() + ".");
		}
		this.jdbc.sql("""
				update evidence_document set deleted_at = ?, deleted_by = ?, deletion_number = ?, deletion_date = ?, deletion_reason = ? where id = ?
				""").params(this.clock.now(), person.account(), DocumentText.of(number), decided, DocumentText.of(reason), id).update();
		this.register.revisionsOf(id).stream().map(Revision::sha256).distinct().sorted().forEach(this::removeUnlessHeld);
	}

	private void removeUnlessHeld(String sha256) {
		this.contents.lock(sha256);
		boolean held = this.jdbc.sql("""
				select exists (select from evidence_revision r join evidence_document d on d.id = r.document_id where r.sha256 = ? and d.deleted_at is null)
				""").param(sha256).query(Boolean.class).single();
		if (!held) {
			this.contents.remove(sha256);
		}
	}

	private LocalDate check(String number, String date, String reason) {
		List<String> complaints = new ArrayList<>();
		if (number == null || number.isBlank()) {
			complaints.add("Số quyết định không được để trống.");
		}
		if (reason == null || reason.isBlank()) {
			complaints.add("Lý do xóa không được để trống.");
		}
		if (date == null || date.isBlank()) {
			complaints.add("Ngày quyết định không được để trống.");
		}
		EvidenceFields.requireShort("Số quyết định", number, 300, complaints);
		EvidenceFields.requireShort("Lý do xóa", reason, 2000, complaints);
		LocalDate decided = null;
		try {
			decided = EvidenceFields.of(name -> name.equals("date") ? date : null, LocalDate.now(this.clock)).date();
		}
		catch (InvalidInputException ex) {
			ex.messages().forEach(message -> complaints.add(message.replace("Ngày văn bản", "Ngày quyết định")));
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return decided;
	}

}
