package vn.namro.platform.engine;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine remembers beside our own tables: instances, activities, tasks, incidents, decisions, user operations
 * and failed jobs. Variables and successful jobs are left out because our tables hold the data
 * (src/docs/decisions/0002-history-level.md). The level of a database cannot change after its first start.
 */
final class LedgerHistoryLevel implements HistoryLevel {

	static final String NAME = "ledger";

	private static final Set<HistoryEventType> LEFT_OUT = Set.of(HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
			HistoryEventTypes.VARIABLE_INSTANCE_UPDATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
			HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE, HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
			HistoryEventTypes.FORM_PROPERTY_UPDATE, HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_SUCCESS,
			HistoryEventTypes.JOB_DELETE);

	@Override
	public int getId() {
		return 17;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
		return !LEFT_OUT.contains(eventType);
	}

}
