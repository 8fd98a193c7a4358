package vn.namro.access.audit;

/**
 * Something that happened outside our own tables, which the ledger's triggers therefore cannot see. What is null is taken
 * from the transaction it happens in.
 *
 * @param actor account, also of somebody who failed to prove it
 * @param action a word in capitals, such as SIGNED_ON
 * @param kind kind of thing: "session", "request", or "engine." and the engine's entity
 * @param subject id of the thing
 * @param tenant the agency concerned; without one the person's
 * @param before JSON or null
 * @param after JSON or null
 */
public record AuditEntry(String actor, String action, String kind, String subject, String tenant, String before, String after, String reason,
		String origin) {

	public static AuditEntry of(String actor, String action, String kind, String subject) {
		return new AuditEntry(actor, action, kind, subject, null, null, null, null, null);
	}

	public AuditEntry from(String address) {
		return new AuditEntry(this.actor, this.action, this.kind, this.subject, this.tenant, this.before, this.after, this.reason, address);
	}

	public AuditEntry because(String why) {
		return new AuditEntry(this.actor, this.action, this.kind, this.subject, this.tenant, this.before, this.after, why, this.origin);
	}

	public AuditEntry in(String agency) {
		return new AuditEntry(this.actor, this.action, this.kind, this.subject, agency, this.before, this.after, this.reason, this.origin);
	}

	public AuditEntry change(String from, String to) {
		return new AuditEntry(this.actor, this.action, this.kind, this.subject, this.tenant, from, to, this.reason, this.origin);
	}

}
