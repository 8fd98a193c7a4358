package vn.namro.agencies.organisation;

/**
 * What an agency's papers say that does not follow from its name; each part may be null.
 *
 * @param abbreviation what stands for the agency in the symbol of its papers: SNV in 12/BC-SNV
 * @param superior the body above it, first line of the heading
 * @param place before the date: Hà Tĩnh
 * @param headTitle of whoever signs: GIÁM ĐỐC
 */
public record AgencyLetterhead(String abbreviation, String superior, String place, String headTitle) {

	/** Everything follows from the name. */
	public static final AgencyLetterhead NONE = new AgencyLetterhead(null, null, null, null);

	/** Null when nothing is said. */
	AgencyLetterhead orNull() {
		return equals(NONE) ? null : this;
	}

}
