package vn.namro.proving.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** Our tables with the roles of the embedded server and one agency, without an application around them. */
public final class EvidenceDatabase implements AutoCloseable {

	public static final String AGENCY = "so-thu";

	private final EmbeddedPostgres postgres;

	public EvidenceDatabase() {
		try {
			this.postgres = EmbeddedPostgres.start();
			try (InputStream roles = EvidenceDatabase.class.getResourceAsStream("/db/embedded-roles.sql")) {
				superuser().execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Flyway.configure()
			.dataSource(this.postgres.getDatabase("namro_owner", "postgres"))
			.schemas("namro")
			.placeholders(Map.of("applicationRole", "namro"))
			.load()
			.migrate();
		superuser().execute("insert into namro.agency (code, name, kind, tenant_id, reports, position) values ('so-thu', 'Sở Thử', 'department', 'thu.so-thu', true, 1)");
	}

	/** The address for the application's role. */
	public String url() {
		return this.postgres.getJdbcUrl("namro", "postgres") + "&currentSchema=public,namro";
	}

	public JdbcTemplate superuser() {
		return new JdbcTemplate(this.postgres.getPostgresDatabase());
	}

	/** Does what no trigger stops: the worst that somebody at the machine can do. */
	public void tamper(String statement) {
		superuser().execute("begin; set local session_replication_role = replica; " + statement + "; commit");
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
