package vn.namro.platform.engine;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts instances of the models that all agencies share; the tenant comes from {@link CommonVariables#TENANT}. */
@Component
public class ProcessStarter {

	private final RuntimeService runtimeService;

	ProcessStarter(RuntimeService runtimeService) {
		this.runtimeService = runtimeService;
	}

	/** @param businessKey id of what the instance is about */
	public void start(String processKey, String businessKey, Map<String, Object> variables) {
		this.runtimeService.createProcessInstanceByKey(processKey)
			.processDefinitionWithoutTenantId()
			.businessKey(businessKey)
			.setVariables(variables)
			.execute();
	}

}
