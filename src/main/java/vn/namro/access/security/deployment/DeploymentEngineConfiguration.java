package vn.namro.access.security.deployment;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the guard before the engine's own deployers, and shows expressions only those beans that models may call. */
@Component
@Order(2)
final class DeploymentEngineConfiguration extends AbstractCamundaConfiguration {

	private final BeanFactory beans;

	DeploymentEngineConfiguration(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		CallableBeans callable = new CallableBeans(this.beans);
		List<Deployer> deployers = new ArrayList<>(List.of(new DeploymentGuard(callable::containsKey)));
		if (configuration.getCustomPreDeployers() != null) {
			deployers.addAll(configuration.getCustomPreDeployers());
		}
		configuration.setCustomPreDeployers(deployers);
		configuration.setBeans(callable);
	}

}
