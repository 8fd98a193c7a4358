package vn.namro.evidencepreview;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.evidence.EvidenceAccess;
import vn.namro.evidence.EvidenceCodes;
import vn.namro.evidence.EvidenceRecord;
import vn.namro.evidence.EvidenceRefusedException;
import vn.namro.evidence.EvidenceRegister;
import vn.namro.evidence.Revision;
import vn.namro.input.UnknownThingException;
import vn.namro.people.Person;
import vn.namro.virusscan.Scan;

/** The revision that a person wants to look at, if it may be looked at. */
@Component
class ShownRevisions {

	private final EvidenceAccess access;

	private final EvidenceRegister register;

	ShownRevisions(EvidenceAccess access, EvidenceRegister register) {
		this.access = access;
		this.register = register;
	}

	/** @param number null for the latest */
	Revision visible(Person person, long document, Integer number) {
		EvidenceRecord found = this.register.find(document).filter(one -> this.access.maySee(person, one.id())).orElseThrow(ShownRevisions::unknown);
		if (found.deleted()) {
			throw new EvidenceRefusedException(410, EvidenceCodes.DELETED, "Tệp đã bị xóa theo Quyết định số " + found.deletionNumber() + ".");
		}
		List<Revision> revisions = this.register.revisionsOf(document);
		Revision revision = revisions.stream()
			.filter(one -> number == null ? one.number() == revisions.size() : one.number() == number)
			.findFirst()
			.orElseThrow(ShownRevisions::unknown);
		if (!new Scan(Scan.Status.valueOf(revision.scan()), revision.scanDetail()).servable()) {
			throw new EvidenceRefusedException(423, EvidenceCodes.NOT_SCANNED, "Tệp chưa qua kiểm tra virus nên chưa xem được. Hãy thử lại sau ít phút.");
		}
		return revision;
	}

	private static UnknownThingException unknown() {
		return new UnknownThingException("Không có văn bản hoặc bản này trong phạm vi của tài khoản.");
	}

}
