package vn.namro.proving.evidence;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.stereotype.Component;
import vn.namro.proving.evidencestore.Contents;

/** The bytes of evidence for whoever has made sure that they may be read; people get them through the REST interface. */
@Component
public class EvidenceContents {

	private final Contents contents;

	EvidenceContents(Contents contents) {
		this.contents = contents;
	}

	/**
	 * Reads a stored file; it is fetched while it is read.
	 * @throws IOException when its bytes were removed by decision, or the store does not answer
	 */
	public InputStream open(String sha256) throws IOException {
		return open(sha256, 0);
	}

	/** The same from a place on. */
	public InputStream open(String sha256, long from) throws IOException {
		return this.contents.open(sha256, from);
	}

}
