package vn.namro.proving.documentheading;

import java.time.LocalDate;

/**
 * What a document's first page or file name seems to say about it; each part is null where nothing was recognised.
 *
 * @param number number and symbol, such as 123/QĐ-UBND
 */
public record Suggested(String number, LocalDate date, String issuingBody, String abstractText) {

	public static final Suggested NOTHING = new Suggested(null, null, null, null);

	/** This, with what it lacks taken from the other. */
	public Suggested or(Suggested other) {
		return new Suggested(first(this.number, other.number), first(this.date, other.date), first(this.issuingBody, other.issuingBody),
				first(this.abstractText, other.abstractText));
	}

	private static <T> T first(T one, T other) {
		return one != null ? one : other;
	}

}
