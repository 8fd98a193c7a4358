package vn.namro.proving.evidencestore;

import java.time.OffsetDateTime;

/**
 * Bytes that were stored.
 *
 * @param place name of the store that has them
 * @param removedAt when they were removed by decision, null as long as they are there
 */
record Content(String sha256, long size, String place, OffsetDateTime storedAt, OffsetDateTime removedAt) {
}
