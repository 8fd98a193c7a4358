package vn.namro.papers.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The head and the signature of a paper of an agency.
 *
 * @param superior the body above in capitals, null where the issuer stands alone
 * @param issuer the agency in capitals
 * @param place where the agency sits, before the date
 * @param symbol what follows the number: BC-SNV
 * @param number null until the clerk's office issues the paper
 * @param date ISO, null until the paper is issued
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Letterhead(String superior, String issuer, String place, String symbol, String number, String date, Signature signature) {

	/**
	 * Who signs.
	 *
	 * @param authority in whose name: TM. ỦY BAN NHÂN DÂN; null where the head signs as such
	 * @param title GIÁM ĐỐC, CHỦ TỊCH …
	 * @param name null until somebody signs
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	public record Signature(String authority, String title, String name) {
	}

	/** Once the clerk's office gave it a number. */
	public Letterhead issued(String number, String date) {
		return new Letterhead(this.superior, this.issuer, this.place, this.symbol, number, date, this.signature);
	}

	/** The same head, signed by somebody. */
	public Letterhead signedBy(Signature signature) {
		return new Letterhead(this.superior, this.issuer, this.place, this.symbol, this.number, this.date, signature);
	}

}
