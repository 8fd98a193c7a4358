package vn.namro.coordination;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.engine.ProcessStarter;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;

/** Starts the process of a coordination. */
@Component
class CoordinationProcess {

	private final ProcessStarter starter;

	CoordinationProcess(ProcessStarter starter) {
		this.starter = starter;
	}

	void start(Obligation obligation, Agency agency, String itemAction, String leadAgencyName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(CoordinationModel.ITEM_ACTION.name(), itemAction);
		variables.put(CoordinationModel.LEAD_AGENCY_NAME.name(), leadAgencyName);
		this.starter.start(CoordinationModel.KEY, obligation.id(), variables);
	}

}
