package vn.namro.proving.evidence;

import vn.namro.proving.contentcheck.CheckedContent;
import vn.namro.proving.documentheading.Suggested;

/** How a document is called when some of its fields were left out. */
final class Description {

	/** What was told, then what the file itself says; an abstract there always is, the name of the file if need be. */
	static EvidenceDocument of(NewEvidence evidence, CheckedContent content) {
		Suggested suggested = content.suggested();
		return new EvidenceDocument(first(evidence.number(), suggested.number()), first(evidence.dated(), suggested.date()),
				first(evidence.issuingBody(), suggested.issuingBody()), first(first(evidence.abstractText(), suggested.abstractText()), nameOf(content.fileName())));
	}

	private static String nameOf(String fileName) {
		int dot = fileName.lastIndexOf('.');
		return dot > 0 ? fileName.substring(0, dot) : fileName;
	}

	private static <T> T first(T told, T guessed) {
		return told != null ? told : guessed;
	}

	private Description() {
	}

}
