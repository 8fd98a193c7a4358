package vn.namro.planning.amendment;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.namro.platform.workbook.Values;

/**
 * A decision that changes a plan in force.
 *
 * @param number of the decision; null as long as it is a draft, like day and issuing body
 * @param closedAt when it was carried out or discarded
 */
record Amendment(long id, String planCode, Status status, String reason, String draftedBy, OffsetDateTime draftedAt, String number, LocalDate decidedOn,
		String issuingBody, String closedBy, OffsetDateTime closedAt) {

	enum Status {

		DRAFT, DECIDED, DISCARDED

	}

	/** The decision as people cite it. */
	String citation() {
		return citation(this.number, this.decidedOn);
	}

	static String citation(String number, LocalDate on) {
		return "Quyết định số " + number + " ngày " + Values.said(on);
	}

}
