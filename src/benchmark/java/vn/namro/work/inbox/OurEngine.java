package vn.namro.work.inbox;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.namro.NamroApplication;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;

/** The application itself on its own database: an agency is a tenant, a role a group, and no right is written for a task. */
final class OurEngine extends InboxEngine {

	/** Does not notice by itself that there is no web server. */
	private static final String WEB_ONLY = "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration";

	private static final String PROVINCE = "tinh-do";

	private final ConfigurableApplicationContext context;

	private final Map<String, Person> people = new HashMap<>();

	OurEngine(Path directory) {
		this.context = new SpringApplicationBuilder(NamroApplication.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.run("--spring.datasource.url=", "--namro.data-dir=" + directory, "--namro.durable=false", "--namro.demo=false",
					"--camunda.bpm.job-execution.enabled=false", "--logging.level.root=ERROR", "--spring.autoconfigure.exclude=" + WEB_ONLY);
		JdbcTemplate jdbc = new JdbcTemplate(dataSource());
		for (int agency = 0; agency < InboxBenchmark.AGENCIES; agency++) {
			String code = "co-quan-" + agency;
			jdbc.update("insert into agency (code, name, kind, tenant_id, reports, position) values (?, ?, 'department', ?, true, ?)", code, code,
					PROVINCE + "." + code, agency);
			appoint(jdbc, "specialist." + agency, "specialist", code, "AGENCY");
			appoint(jdbc, "head." + agency, "head", code, "AGENCY");
		}
		appoint(jdbc, "coordinator", "coordinator", "co-quan-0", "PROVINCE");
		fill("${role}");
	}

	private static void appoint(JdbcTemplate jdbc, String account, String role, String agency, String scope) {
		jdbc.update("insert into person (account, name) values (?, ?)", account, account);
		jdbc.update("insert into membership (account, role, agency_code, scope) values (?, ?, ?, ?)", account, role, agency, scope);
	}

	@Override
	String name() {
		return "ours";
	}

	@Override
	ProcessEngine engine() {
		return this.context.getBean(ProcessEngine.class);
	}

	@Override
	DataSource dataSource() {
		return this.context.getBean(DataSource.class);
	}

	@Override
	String signOn(String role, int agency) {
		String account = role.equals("coordinator") ? role : role + "." + agency;
		Person person = this.people.computeIfAbsent(account, key -> this.context.getBean(People.class).find(key).orElseThrow());
		engine().getIdentityService().setAuthentication(account, person.groups(), person.tenants());
		return account;
	}

	@Override
	void start(String role, int agency, Map<String, Object> variables) {
		Map<String, Object> withTenant = new HashMap<>(variables);
		withTenant.put("tenant", PROVINCE + "." + variables.get("agency"));
		engine().getRuntimeService().startProcessInstanceByKey("inbox", withTenant);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
