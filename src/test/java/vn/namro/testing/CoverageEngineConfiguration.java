package vn.namro.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.springframework.boot.test.context.TestComponent;

/** Makes the engine tell which elements it passes; nobody listens until a test class registers {@link PathCoverage}. */
@TestComponent
final class CoverageEngineConfiguration extends AbstractCamundaConfiguration {

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
	}

	@Override
	public void postInit(SpringProcessEngineConfiguration configuration) {
		tell(configuration, event -> { });
	}

	/** From now on this collector hears of every element that is passed. */
	static void tell(ProcessEngine engine, Collector collector) {
		tell((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration(), collector);
	}

	private static void tell(ProcessEngineConfigurationImpl configuration, Collector collector) {
		configuration.getCustomPostBPMNParseListeners()
			.stream()
			.filter(ElementCoverageParseListener.class::isInstance)
			.map(ElementCoverageParseListener.class::cast)
			.forEach(listener -> listener.setCoverageState(collector));
	}

}
