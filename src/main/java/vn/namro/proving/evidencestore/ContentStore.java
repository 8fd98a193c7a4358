package vn.namro.proving.evidencestore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A place where bytes lie under their SHA-256; it knows nothing of documents. */
interface ContentStore {

	/** How {@code evidence_content.place} names it. */
	String place();

	/** Keeps the bytes of a file; what is there already under the hash is replaced by the same. */
	void put(String sha256, Path file) throws IOException;

	/** The bytes from a place on, read as they are asked for. @param from 0 to the size */
	InputStream open(String sha256, long from) throws IOException;

	/**
	 * Removes the bytes together with the running transaction: within it, or after its commit where the store knows none; what
	 * is left then is found by the sweep.
	 */
	void removeWithTransaction(String sha256);

}
