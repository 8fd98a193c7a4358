package vn.namro.platform.database;

/** Who connects to the embedded server: nobody has more rights than the work needs. */
enum DatabaseRole {

	/** Prepares the other two at start and serves forensic work; the application holds no connection as this role. */
	SUPERUSER("postgres"),

	/** Owns schema {@code namro}; migrations run as this role. */
	OWNER("namro_owner"),

	/** The application's pool: reads and writes our tables, owns the engine's, cannot touch the audit ledger. */
	APPLICATION("namro");

	private final String account;

	DatabaseRole(String account) {
		this.account = account;
	}

	String account() {
		return this.account;
	}

}
