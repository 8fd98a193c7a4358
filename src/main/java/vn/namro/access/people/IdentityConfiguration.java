package vn.namro.access.people;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the engine read people from our tables in place of its own. It waits for {@link People}, and so for the migration. */
@Component
@Order(1)
final class IdentityConfiguration extends AbstractCamundaConfiguration {

	private final People people;

	IdentityConfiguration(People people) {
		this.people = people;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration.setDbIdentityUsed(false);
		configuration.setIdentityProviderSessionFactory(new EngineIdentity.Factory(this.people));
	}

}
