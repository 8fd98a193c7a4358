package vn.namro.proving.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a line of a sheet is: of whose, in which campaign, and who signed the sheet.
 *
 * @param status of the campaign
 * @param decidedAt when the council decided the result, null before; so is {@code councilNote}
 * @param ministryPoints what the ministry gave for the criterion, null where nothing is known
 */
record Origin(String sheet, String planCode, String planTitle, String setCode, String setName, int year, String status, String agency, String agencyName,
		String tenantId, String criterion, String title, BigDecimal maximum, String method, OffsetDateTime submittedAt, String submittedBy,
		OffsetDateTime lockedAt, OffsetDateTime decidedAt, String councilNote, BigDecimal ministryPoints, String ministryDecision, LocalDate ministryDate) {

	public boolean published() {
		return this.status.equals("PUBLISHED");
	}

}
