package vn.namro.access.audit;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what no trigger sees: operations on the engine, sign-ons, refusals. */
@Component
public class AuditLedger {

	private static final int LONGEST = 2000;

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	private final AuditContext context;

	AuditLedger(DataSource dataSource, PlatformTransactionManager transactions, AuditContext context) {
		this.jdbc = JdbcClient.create(dataSource);
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.context = context;
	}

	/** Writes an entry with the change it belongs to: both are kept or neither. */
	public void record(AuditEntry entry) {
		this.jdbc.sql("""
				select namro.audit_record(:actor, null, null, :action, :kind, :subject, :tenant, :before::jsonb, :after::jsonb, :reason, :origin, null)""")
			.param("actor", cut(entry.actor()))
			.param("action", entry.action())
			.param("kind", entry.kind())
			.param("subject", cut(entry.subject()))
			.param("tenant", entry.tenant())
			.param("before", entry.before())
			.param("after", entry.after())
			.param("reason", cut(entry.reason()))
			.param("origin", entry.origin() == null ? this.context.origin().orElse(null) : entry.origin())
			.query((row, number) -> 0)
			.list();
	}

	/** Writes an entry that stays although what it tells about is undone, such as a refusal. */
	public void recordApart(AuditEntry entry) {
		this.apart.executeWithoutResult(status -> record(entry));
	}

	/** PostgreSQL takes no NUL, and a stranger's input should not fill the ledger. */
	private static String cut(String text) {
		String clean = text == null ? null : text.replace('\0', '?');
		return clean == null || clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
	}

}
