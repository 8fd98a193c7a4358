package vn.namro.proving.evidenceupload;

import java.time.OffsetDateTime;

/**
 * An upload in parts.
 *
 * @param account whose it is; nobody else finds it
 * @param length bytes of the whole file
 * @param received bytes that have come
 * @param metadata what was told about the file, as JSON
 * @param endedAt when it became a document or was refused, null before
 */
record Upload(String id, String account, String agencyCode, long length, long received, String metadata, OffsetDateTime endedAt, Long documentId,
		Long revisionId, Integer refusalStatus, String refusalCode, String refusal) {

	boolean ended() {
		return this.endedAt != null;
	}

	boolean complete() {
		return ended() || this.received == this.length;
	}

	/** Where the next part begins. */
	long offset() {
		return ended() ? this.length : this.received;
	}

}
