package vn.namro.access.security;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine settings that decide who may do what; after those of the engine package. */
@Component
@Order(1)
final class SecurityEngineConfiguration extends AbstractCamundaConfiguration {

	private final TaskGuard taskGuard;

	private final SubstituteAssigner substitutes;

	SecurityEngineConfiguration(TaskGuard taskGuard, SubstituteAssigner substitutes) {
		this.taskGuard = taskGuard;
		this.substitutes = substitutes;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration.setCustomPreBPMNParseListeners(with(configuration.getCustomPreBPMNParseListeners(),
				List.<BpmnParseListener>of(new TaskGuardParseListener(this.taskGuard, this.substitutes))));
		List<CommandInterceptor> guards = List.of(new TaskCommandGuard(), new AdHocExpressionGuard(), new FilterGuard(), new DeclaredFieldsGuard());
		configuration.setCustomPostCommandInterceptorsTxRequired(with(configuration.getCustomPostCommandInterceptorsTxRequired(), guards));
	}

	private static <T> List<T> with(List<T> present, List<T> more) {
		List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
		all.addAll(more);
		return all;
	}

}
