package vn.namro.scores.scoring;

import java.time.OffsetDateTime;

/**
 * The appraisal of one field of an agency's sheet.
 *
 * @param id {@code <plan>:tham-dinh:<set>:<field>:<agency>}, also business key and obligation id
 * @param status PLANNED, OPEN, APPRAISED, or LOCKED when the campaign closed before it was done
 */
public record Appraisal(String id, String sheetId, String fieldCode, String status, OffsetDateTime appraisedAt) {

	/** @param sheet the agency's sheet of which one field is appraised */
	public static String idOf(ScoreSheet sheet, String fieldCode) {
		return sheet.planCode() + ":tham-dinh:" + sheet.setCode() + ":" + fieldCode + ":" + sheet.agencyCode();
	}

}
