package vn.namro.proving.evidence;

/** The codes of what this package refuses; those of files with a wrong content are {@link vn.namro.proving.contentcheck.Refusal}'s. */
public final class EvidenceCodes {

	public static final String TOO_LARGE = "evidence.too_large";

	public static final String QUOTA = "evidence.quota";

	/** A field cannot be taken, or there is none of this name. */
	public static final String FIELDS = "evidence.fields";

	/** No file came, or more than one. */
	public static final String ONE_FILE = "evidence.one_file";

	/** The file did not come in a form ({@code multipart/form-data}). */
	public static final String NO_FORM = "evidence.no_form";

	/** The number is another file's already. */
	public static final String NUMBER_TAKEN = "evidence.number_taken";

	/** The document was deleted by decision. */
	public static final String DELETED = "evidence.deleted";

	/** No virus scan yet, though one is required. */
	public static final String NOT_SCANNED = "evidence.not_scanned";

	/** A later virus scan found something. */
	public static final String INFECTED = "evidence.infected";

	/** What it proves was handed in, or left the person's reach, while the file came. */
	public static final String CLOSED = "evidence.closed";

	/** An upload goes on from another place, or not at all. */
	public static final String OFFSET = "evidence.offset";

	private EvidenceCodes() {
	}

}
