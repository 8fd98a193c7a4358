package vn.namro.proving.sufficiency;

/**
 * Something odd about a document, for a person to look at; nothing is refused for it.
 *
 * @param document its id
 * @param number as its office numbered it; null where it has none
 * @param text one sentence
 */
public record EvidenceWarning(Kind code, long document, String number, String text) {

	public enum Kind {

		/** one file proves two criteria, of one sheet or of several */
		SAME_FILE,
		/** one file proves something for two agencies */
		TWO_AGENCIES,
		/** one number stands on two files */
		SAME_NUMBER,
		/** dated outside the year, where no window asks for it */
		OUTSIDE_YEAR

	}

}
