package vn.namro.work.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceDocument;

/**
 * What somebody fills in to ask for a later date, with the document that asks.
 *
 * @param wanted the day until which it shall be done, included
 * @param objective whether the cause lies beyond the agency's control; missing means no
 * @param documentDate year-month-day
 */
public record Ask(@DateTimeFormat(iso = ISO.DATE) LocalDate wanted, String reason, Boolean objective, String documentNumber, String documentDate, String issuingBody,
		String documentAbstract) {

	private static final int LONGEST_REASON = 2000;

	/**
	 * The document, when everything can be taken.
	 * @param due the present date, after which the wanted one has to lie
	 * @throws InvalidInputException naming everything that is wrong
	 */
	EvidenceDocument check(LocalDate due, LocalDate today) {
		List<String> complaints = new ArrayList<>();
		if (this.wanted == null) {
			complaints.add("Ngày xin gia hạn đến: chưa nhập.");
		}
		else if (!this.wanted.isAfter(due) || this.wanted.isBefore(today)) {
			complaints.add("Ngày xin gia hạn đến: phải sau hạn hiện nay và không ở quá khứ.");
		}
		if (this.reason == null || this.reason.isBlank()) {
			complaints.add("Lý do: chưa nhập.");
		}
		else if (this.reason.length() > LONGEST_REASON) {
			complaints.add("Lý do: dài quá " + LONGEST_REASON + " ký tự.");
		}
		EvidenceDocument document = document(today, complaints);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return document;
	}

	private EvidenceDocument document(LocalDate today, List<String> complaints) {
		try {
			return EvidenceDocument.of(this.documentNumber, this.documentDate, this.issuingBody, this.documentAbstract, today);
		}
		catch (InvalidInputException ex) {
			complaints.addAll(ex.messages());
			return null;
		}
	}

}
