package vn.namro.access.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** Our tables with the roles of the embedded server, and no application around them. */
public final class AuditDatabase implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	public AuditDatabase() {
		try {
			this.postgres = EmbeddedPostgres.start();
			try (InputStream roles = AuditDatabase.class.getResourceAsStream("/db/embedded-roles.sql")) {
				superuser().execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		migrate();
	}

	void migrate() {
		Flyway.configure()
			.dataSource(this.postgres.getDatabase("namro_owner", "postgres"))
			.schemas("namro")
			.placeholders(Map.of("applicationRole", "namro"))
			.load()
			.migrate();
	}

	public DataSource application() {
		return this.postgres.getDatabase("namro", "postgres", Map.of("currentSchema", "public,namro"));
	}

	public JdbcTemplate superuser() {
		return new JdbcTemplate(this.postgres.getPostgresDatabase());
	}

	/** Does what no trigger stops: the worst that somebody at the machine can do. */
	public void tamper(String... statements) {
		superuser().execute("begin; set local session_replication_role = replica; " + String.join("; ", statements) + "; commit");
	}

	LedgerCheck check(Path anchors) {
		return new LedgerCheck(application(), new Anchors(anchors));
	}

	@Override
	public void close() {
		try {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
