package vn.namro.proving.sufficiency;

import java.time.LocalDate;

/**
 * A document as it is cited for a subject.
 *
 * @param number null for what has none, such as a photograph
 * @param filedBy code of the agency that filed it
 * @param sha256 of the revision that was cited; null where there is no file
 * @param defect why it proves nothing, to follow its name; null where it does
 */
record CitedProof(long document, String number, LocalDate dated, String issuingBody, String kind, String title, String filedBy, String sha256, String defect) {

	boolean usable() {
		return this.defect == null;
	}

	CitedProof failing(String why) {
		return new CitedProof(this.document, this.number, this.dated, this.issuingBody, this.kind, this.title, this.filedBy, this.sha256, why);
	}

	/** As a sentence speaks of it. */
	String name() {
		String name = this.number == null ? "tài liệu \"" + this.title + "\"" : "văn bản " + this.number;
		return this.dated == null ? name : name + " ngày " + Requirement.DAY.format(this.dated);
	}

}
