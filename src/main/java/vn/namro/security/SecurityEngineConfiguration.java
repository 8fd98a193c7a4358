package vn.namro.security;

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

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration.setPasswordEncryptor(new BcryptEncryptor());
		configuration.setCustomPreBPMNParseListeners(with(configuration.getCustomPreBPMNParseListeners(), (BpmnParseListener) new TaskGuardParseListener()));
		configuration.setCustomPostCommandInterceptorsTxRequired(
				with(with(configuration.getCustomPostCommandInterceptorsTxRequired(), (CommandInterceptor) new TaskCommandGuard()), new AdHocExpressionGuard()));
	}

	private static <T> List<T> with(List<T> present, T more) {
		List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
		all.add(more);
		return all;
	}

}
