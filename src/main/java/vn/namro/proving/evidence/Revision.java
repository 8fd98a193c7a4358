package vn.namro.proving.evidence;

import java.time.OffsetDateTime;

/**
 * A file of a document.
 *
 * @param number from 1
 * @param pages null where that is not known
 * @param scan what the virus scan came to, a {@link vn.namro.proving.virusscan.Scan.Status}
 * @param signatures the findings as JSON
 * @param signed how the file stands as to signatures, null for kinds that cannot be signed
 */
public record Revision(long id, long documentId, int number, String sha256, String fileName, String mediaType, long size, Integer pages, String scan,
		String scanDetail, String signatures, String signed, OffsetDateTime storedAt, String storedBy) {
}
