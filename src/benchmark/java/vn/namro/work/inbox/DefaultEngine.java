package vn.namro.work.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine as it comes: a group for each agency and role, a right for each task and candidate; the coordinator may read all. */
final class DefaultEngine extends InboxEngine {

	private final EmbeddedPostgres postgres;

	private final HikariDataSource dataSource;

	private final ProcessEngine engine;

	DefaultEngine() {
		try {
			this.postgres = EmbeddedPostgres.builder().start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		HikariConfig pool = new HikariConfig();
		pool.setJdbcUrl(this.postgres.getJdbcUrl("postgres", "postgres"));
		this.dataSource = new HikariDataSource(pool);
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("inbox");
		configuration.setDataSource(this.dataSource);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistory("none");
		configuration.setAuthorizationEnabled(true);
		configuration.setGeneralResourceWhitelistPattern("[a-z0-9.-]+");
		this.engine = configuration.buildProcessEngine();
		Authorization readAll = this.engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		readAll.setGroupId("coordinator");
		readAll.setResource(Resources.PROCESS_DEFINITION);
		readAll.setResourceId(Authorization.ANY);
		readAll.addPermission(ProcessDefinitionPermissions.READ_TASK);
		this.engine.getAuthorizationService().saveAuthorization(readAll);
		// as in our application, so that rights alone make the difference
		new JdbcTemplate(this.dataSource).execute("create index namro_task_due on act_ru_task (due_date_)");
		people();
		fill("${role == 'coordinator' ? role : agency.concat('.').concat(role)}");
	}

	private void people() {
		var identity = this.engine.getIdentityService();
		identity.saveGroup(identity.newGroup("coordinator"));
		for (int agency = 0; agency < InboxBenchmark.AGENCIES; agency++) {
			for (String role : List.of("specialist", "head")) {
				String group = "co-quan-" + agency + "." + role;
				identity.saveGroup(identity.newGroup(group));
				identity.saveUser(identity.newUser(role + "." + agency));
				identity.createMembership(role + "." + agency, group);
			}
		}
		identity.saveUser(identity.newUser("coordinator"));
		identity.createMembership("coordinator", "coordinator");
	}

	@Override
	String name() {
		return "default";
	}

	@Override
	ProcessEngine engine() {
		return this.engine;
	}

	@Override
	DataSource dataSource() {
		return this.dataSource;
	}

	@Override
	String signOn(String role, int agency) {
		boolean province = role.equals("coordinator");
		String account = province ? role : role + "." + agency;
		this.engine.getIdentityService().setAuthentication(account, List.of(province ? role : "co-quan-" + agency + "." + role));
		return account;
	}

	@Override
	void start(String role, int agency, Map<String, Object> variables) {
		this.engine.getRuntimeService().startProcessInstanceByKey("inbox", variables);
	}

	@Override
	public void close() {
		this.engine.close();
		this.dataSource.close();
		try {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
