package vn.namro.access.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Map.Entry;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Tells the database at the beginning of each writing transaction who acts, and the sealer at its end that there may be work. */
class AuditedTransactions extends JdbcTransactionManager {

	private static final long serialVersionUID = 1L;

	private final transient AuditContext context;

	private final transient SealSignal signal;

	AuditedTransactions(DataSource dataSource, AuditContext context, SealSignal signal) {
		super(dataSource);
		this.context = context;
		this.signal = signal;
	}

	@Override
	protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition) throws SQLException {
		super.prepareTransactionalConnection(connection, definition);
		Map<String, String> settings = definition.isReadOnly() ? Map.of() : this.context.settings();
		if (!settings.isEmpty()) {
			tell(connection, settings);
		}
	}

	@Override
	protected void doCommit(DefaultTransactionStatus status) {
		super.doCommit(status);
		if (!status.isReadOnly()) {
			this.signal.raise();
		}
	}

	/** All in one round trip, and gone with the transaction. */
	private static void tell(Connection connection, Map<String, String> settings) throws SQLException {
		String calls = String.join(", ", Collections.nCopies(settings.size(), "set_config(?, ?, true)"));
		try (PreparedStatement statement = connection.prepareStatement("select " + calls)) {
			int place = 1;
			for (Entry<String, String> setting : settings.entrySet()) {
				statement.setString(place++, "namro." + setting.getKey());
				statement.setString(place++, setting.getValue());
			}
			statement.execute();
		}
	}

}
