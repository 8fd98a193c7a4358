package vn.namro.reporting.issuing;

/**
 * What comes with a signed file; texts as typed, null where left out.
 *
 * @param reason why an earlier paper is replaced
 */
public record Told(String number, String date, String note, String reason) {

	public Told {
		note = blankToNull(note);
		reason = blankToNull(reason);
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

}
