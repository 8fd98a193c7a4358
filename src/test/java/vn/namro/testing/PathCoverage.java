package vn.namro.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The gate of a process's tests: over all tests of the class every element and every flow of the model is passed, or the
 * class fails and names what is missing. The library's own extension brings an engine of its own and names nothing, so
 * this one feeds the library's collector from the shared engine. After each test the engine gets its clock back.
 */
public final class PathCoverage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	private static final String REPORTS = "target/process-test-coverage";

	private final String processKey;

	private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

	private PathCoverage(String processKey) {
		this.processKey = processKey;
	}

	public static PathCoverage of(String processKey) {
		return new PathCoverage(processKey);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		String suite = context.getRequiredTestClass().getName();
		this.collector.createSuite(new Suite(suite, suite));
		this.collector.activateSuite(suite);
		this.collector.setExcludedProcessDefinitionKeys(others(context));
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		this.collector.createRun(new Run(context.getUniqueId(), context.getDisplayName()), this.collector.getActiveSuite().getId());
		this.collector.activateRun(context.getUniqueId());
		CoverageEngineConfiguration.tell(engine(context), this.collector);
		BpmnAwareTests.init(engine(context));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		ClockUtil.reset();
		CoverageEngineConfiguration.tell(engine(context), event -> { });
		BpmnAwareTests.reset();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		CoverageReportUtil.createReport(this.collector, REPORTS);
		Set<String> passed = this.collector.getActiveSuite()
			.getEvents(this.processKey)
			.stream()
			.map(Event::getDefinitionKey)
			.collect(Collectors.toSet());
		Assertions.assertThat(elements(context).filter(element -> !passed.contains(element)))
			.as("elements of process %s that no test of the class passes", this.processKey)
			.isEmpty();
	}

	private Stream<String> elements(ExtensionContext context) {
		BpmnModelInstance model = engine(context).getRepositoryService()
			.getBpmnModelInstance(engine(context).getRepositoryService()
				.createProcessDefinitionQuery()
				.processDefinitionKey(this.processKey)
				.latestVersion()
				.singleResult()
				.getId());
		return Stream.concat(model.getModelElementsByType(FlowNode.class).stream(), model.getModelElementsByType(SequenceFlow.class).stream())
			.map(BaseElement::getId);
	}

	private List<String> others(ExtensionContext context) {
		return engine(context).getRepositoryService()
			.createProcessDefinitionQuery()
			.list()
			.stream()
			.map(definition -> definition.getKey())
			.filter(key -> !key.equals(this.processKey))
			.distinct()
			.toList();
	}

	private static ProcessEngine engine(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
	}

}
