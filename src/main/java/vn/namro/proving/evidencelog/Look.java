package vn.namro.proving.evidencelog;

import java.time.OffsetDateTime;

/**
 * One look at a document; several of one person within a minute are one.
 *
 * @param name of whoever looked, the account where nobody knows it
 * @param document as offices call it: number, else abstract
 * @param revision number of the revision whose file was read, null where only the description was looked at
 * @param subject what people call what it was looked at for; null where that is not known
 * @param downloaded whether the file itself was fetched, for reading in the browser or for keeping
 */
record Look(OffsetDateTime at, String account, String name, long documentId, String document, String agency, Integer revision, String subject, boolean downloaded) {
}
