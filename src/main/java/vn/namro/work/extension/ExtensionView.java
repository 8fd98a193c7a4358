package vn.namro.work.extension;

import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.proving.evidence.EvidenceDocument;

/**
 * A request for a later date as people and programs read it.
 *
 * @param askedBy name of the asker
 * @param due the date as it was when the request was made
 * @param status {@code asked}, {@code not_forwarded}, {@code forwarded}, {@code granted}, {@code refused}, {@code withdrawn} or
 * {@code ended}, and in Vietnamese
 * @param authority {@code coordinator} or {@code leader}, null until it is known
 * @param granted the new date, null unless granted
 * @param documents by which it was asked
 * @param decisionDocuments by which it was decided
 */
public record ExtensionView(int number, String askedBy, OffsetDateTime asked, OffsetDateTime due, OffsetDateTime wanted, String reason,
		boolean objective, String status, String statusText, String authority, String closedBy, OffsetDateTime closed, OffsetDateTime granted,
		boolean objectiveConfirmed, String remark, List<EvidenceDocument> documents, List<EvidenceDocument> decisionDocuments) {
}
