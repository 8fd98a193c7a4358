package vn.namro.papers.officefile;

/**
 * What is wrong with a template, and where.
 *
 * @param place in Vietnamese, as somebody looking at the document would find it; null when the whole file is meant
 * @param message one Vietnamese sentence without a full stop
 */
public record Fault(String place, String message) {

	@Override
	public String toString() {
		return this.place == null ? this.message : this.place + ": " + this.message;
	}

}
