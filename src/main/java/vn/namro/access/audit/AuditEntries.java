package vn.namro.access.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.namro.access.audit.AuditQuery.Condition;

/** Reads the ledger. */
@Component
public class AuditEntries {

	private static final String FROM = " from namro.audit_entry e left join namro.audit_link l on l.entry_id = e.id where ";

	private static final int FETCH = 1000;

	private final DataSource dataSource;

	public AuditEntries(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/**
	 * The newest entries first.
	 * @param before only entries with a lower id; null for the first page
	 */
	public List<AuditRow> page(AuditQuery query, Long before, int size) {
		Condition condition = query.condition();
		List<Object> values = new ArrayList<>(condition.values());
		values.add(before == null ? Long.MAX_VALUE : before);
		values.add(size);
		return new JdbcTemplate(this.dataSource).query("select " + AuditRow.COLUMNS + FROM + condition.sql() + " and e.id < ? order by e.id desc limit ?",
				AuditRow::read, values.toArray());
	}

	/** All entries in order of id, however many, without holding them in memory. */
	public void each(AuditQuery query, Consumer<AuditRow> action) throws SQLException {
		Condition condition = query.condition();
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false); // else the driver fetches everything at once
			try {
				JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
				jdbc.setFetchSize(FETCH);
				jdbc.query("select " + AuditRow.COLUMNS + FROM + condition.sql() + " order by e.id", row -> {
					action.accept(AuditRow.read(row, 0));
				}, condition.values().toArray());
			}
			finally {
				connection.rollback();
				connection.setAutoCommit(true);
			}
		}
	}

	/** The provinces of the installation. */
	public List<String> provinces() {
		return new JdbcTemplate(this.dataSource).queryForList("select distinct split_part(tenant_id, '.', 1) from namro.agency order by 1", String.class);
	}

}
