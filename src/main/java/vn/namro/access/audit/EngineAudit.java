package vn.namro.access.audit;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hangs the ledger on the engine: what people do with it, what it refuses them, and which job acts when nobody does. */
@Component
@Order(2)
class EngineAudit extends AbstractCamundaConfiguration {

	private final AuditLedger ledger;

	private final AuditContext context;

	private final ObjectMapper json;

	EngineAudit(AuditLedger ledger, AuditContext context, ObjectMapper json) {
		this.ledger = ledger;
		this.context = context;
		this.json = json;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration.getCustomHistoryEventHandlers().add(new EngineOperations(this.ledger, this.json));
		// outside of the transaction, and outside of those that translate a refusal
		configuration.setCustomPreCommandInterceptorsTxRequired(
				joined(List.of(new EngineRefusals(this.ledger)), configuration.getCustomPreCommandInterceptorsTxRequired()));
		// inside, where the job is known
		configuration.setCustomPostCommandInterceptorsTxRequired(
				joined(List.of(new EngineJobs(this.context)), configuration.getCustomPostCommandInterceptorsTxRequired()));
	}

	private static <T> List<T> joined(List<? extends T> first, List<T> then) {
		List<T> all = new ArrayList<>(first);
		if (then != null) {
			all.addAll(then);
		}
		return all;
	}

}
