package vn.namro.proving.sufficiency;

import java.util.Collection;

import vn.namro.platform.workbook.Words;
import vn.namro.proving.proof.DocumentKinds;

/**
 * Whether a document comes from whom it has to: "Thủ trưởng cơ quan" is the subject's own agency under whichever of its
 * names, other bodies are compared by their words.
 *
 * @param agency code of the subject's agency
 * @param names what the agency and those it took over from are or were called
 */
record Issuers(DocumentKinds kinds, String agency, Collection<String> names) {

	boolean fits(String asked, CitedProof proof) {
		if (asked == null || asked.isBlank()) {
			return true;
		}
		boolean own = this.kinds.meansOwnAgency(asked);
		if (proof.issuingBody() == null || proof.issuingBody().isBlank()) {
			return own && this.agency.equals(proof.filedBy());
		}
		String body = bare(proof.issuingBody());
		return own ? this.names.stream().map(Issuers::bare).anyMatch(name -> within(name, body)) : within(bare(asked), body) || within(body, bare(asked));
	}

	/** Whether whole words of one name are the other; a lone word such as "Sở" names nobody. */
	private static boolean within(String name, String longer) {
		return name.equals(longer) || name.contains(" ") && (" " + longer + " ").contains(" " + name + " ");
	}

	private static String bare(String name) {
		return Words.plain(name).replace("uy ban nhan dan", "ubnd").replace("hoi dong nhan dan", "hdnd");
	}

}
