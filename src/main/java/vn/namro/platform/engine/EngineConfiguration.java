package vn.namro.platform.engine;

import java.lang.reflect.Proxy;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.conflict.ConflictInterceptor;
import vn.namro.platform.engine.conflict.EndedTasks;

/** The engine settings that application.yaml cannot say, each with its reason. */
@Component
@Order(0)
final class EngineConfiguration extends AbstractCamundaConfiguration {

	private final EndedTasks endedTasks;

	EngineConfiguration(EndedTasks endedTasks) {
		this.endedTasks = endedTasks;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration.setCustomHistoryLevels(List.of(new LedgerHistoryLevel()));
		configuration.setHistory(LedgerHistoryLevel.NAME);
		configuration.setTenantIdProvider(new AgencyTenantProvider());
		configuration.setResourceAuthorizationProvider(noAuthorizationPerResource());
		configuration.setCustomPreCommandInterceptorsTxRequired(
				List.of(new ConflictInterceptor(configuration.getIdentityService(), this.endedTasks), new RefusalInterceptor()));
	}

	/** The engine asks for due jobs and due tasks all the time and brings no index for it. */
	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		JdbcTemplate jdbc = new JdbcTemplate(engine.getProcessEngineConfiguration().getDataSource());
		jdbc.execute("create index if not exists namro_job_due on act_ru_job (duedate_)");
		jdbc.execute("create index if not exists namro_task_due on act_ru_task (due_date_)");
	}

	/** A row per task, instance and user makes an inbox of 50,000 tasks hundreds of times slower than tenants do. */
	private static ResourceAuthorizationProvider noAuthorizationPerResource() {
		return (ResourceAuthorizationProvider) Proxy.newProxyInstance(EngineConfiguration.class.getClassLoader(),
				new Class<?>[] { ResourceAuthorizationProvider.class }, (proxy, method, arguments) -> null);
	}

}
