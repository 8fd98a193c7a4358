package vn.namro.proving.evidencestore;

import java.io.IOException;
import java.time.Instant;
import java.util.function.BiConsumer;

/** A store outside the database, in which bytes may lie that no row names: a crash came between the two. */
interface ListedContentStore extends ContentStore {

	/** Names every content that lies there, and since when. */
	void forEach(BiConsumer<String, Instant> contents) throws IOException;

	void remove(String sha256) throws IOException;

}
