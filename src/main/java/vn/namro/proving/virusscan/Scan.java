package vn.namro.proving.virusscan;

/**
 * What the virus scan of a file came to.
 *
 * @param virus name of the virus, null unless infected
 */
public record Scan(Status status, String virus) {

	public enum Status {

		/** no scanner is set: the file is served, marked as not scanned */
		NOT_CONFIGURED,
		CLEAN,
		/** never stored nor served */
		INFECTED,
		/** a scanner is set but gave no verdict: stored, not served until scanned again */
		UNREACHABLE

	}

	public static final Scan NOT_CONFIGURED = new Scan(Status.NOT_CONFIGURED, null);

	public static final Scan CLEAN = new Scan(Status.CLEAN, null);

	public static final Scan UNREACHABLE = new Scan(Status.UNREACHABLE, null);

	public static Scan infected(String virus) {
		return new Scan(Status.INFECTED, virus);
	}

	/** Whether the file may be handed out as far as viruses go. */
	public boolean servable() {
		return this.status == Status.CLEAN || this.status == Status.NOT_CONFIGURED;
	}

}
