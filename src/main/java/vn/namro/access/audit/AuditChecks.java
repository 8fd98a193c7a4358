package vn.namro.access.audit;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;

/** Checks the ledger on demand, one check at a time: each reads all of it. */
@Component
public class AuditChecks {

	private final DataSource dataSource;

	private final Anchors anchors;

	private final ReentrantLock running = new ReentrantLock();

	AuditChecks(DataSource dataSource, Anchors anchors) {
		this.dataSource = dataSource;
		this.anchors = anchors;
	}

	/** @return empty while another check runs */
	public Optional<Verdict> run() throws SQLException {
		if (!this.running.tryLock()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new LedgerCheck(this.dataSource, this.anchors).run());
		}
		finally {
			this.running.unlock();
		}
	}

}
