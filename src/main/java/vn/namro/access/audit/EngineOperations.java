package vn.namro.access.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Writes each operation of a person on the engine into the ledger, in the transaction of the operation. */
final class EngineOperations implements HistoryEventHandler {

	private final AuditLedger ledger;

	private final ObjectMapper json;

	EngineOperations(AuditLedger ledger, ObjectMapper json) {
		this.ledger = ledger;
		this.json = json;
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof UserOperationLogEntryEventEntity operation) {
			this.ledger.record(entry(operation));
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	private AuditEntry entry(UserOperationLogEntryEventEntity operation) {
		String property = Objects.requireNonNullElse(operation.getProperty(), "value");
		Map<String, Object> before = new LinkedHashMap<>();
		put(before, property, operation.getOrgValue());
		Map<String, Object> after = new LinkedHashMap<>();
		put(after, property, operation.getNewValue());
		put(after, "process", operation.getProcessDefinitionKey());
		put(after, "processInstance", operation.getProcessInstanceId());
		put(after, "businessKey", businessKey(operation));
		put(after, "task", operation.getTaskId());
		put(after, "annotation", operation.getAnnotation());
		return AuditEntry.of(operation.getUserId(), operation.getOperationType(), "engine." + operation.getEntityType(), subject(operation))
			.in(operation.getTenantId())
			.change(text(before), text(after));
	}

	/** The most exact thing that the operation names. */
	private static String subject(UserOperationLogEntryEventEntity operation) {
		return Stream
			.of(operation.getTaskId(), operation.getJobId(), operation.getExternalTaskId(), operation.getBatchId(), operation.getProcessInstanceId(),
					operation.getCaseInstanceId(), operation.getDeploymentId(), operation.getJobDefinitionId(), operation.getProcessDefinitionId())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(operation.getNewValue());
	}

	private static String businessKey(UserOperationLogEntryEventEntity operation) {
		if (operation.getProcessInstanceId() == null) {
			return null;
		}
		ExecutionEntity instance = Context.getCommandContext().getExecutionManager().findExecutionById(operation.getProcessInstanceId());
		return instance == null ? null : instance.getBusinessKey();
	}

	private static void put(Map<String, Object> values, String key, String value) {
		if (value != null) {
			values.put(key, value);
		}
	}

	private String text(Map<String, Object> values) {
		try {
			return values.isEmpty() ? null : this.json.writeValueAsString(values);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
