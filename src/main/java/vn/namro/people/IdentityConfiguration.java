package vn.namro.people;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the engine read people from our tables in place of its own; these must have been migrated before it starts. */
@Component
@Order(1)
@DependsOnDatabaseInitialization
final class IdentityConfiguration extends AbstractCamundaConfiguration {

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration.setDbIdentityUsed(false);
		configuration.setIdentityProviderSessionFactory(new EngineIdentity.Factory());
	}

}
