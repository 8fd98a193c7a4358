package vn.namro.planning.implementingdocument;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process that asks an agency for its document. */
@Component
class ImplementingDocumentProcess {

	private final ProcessStarter starter;

	ImplementingDocumentProcess(ProcessStarter starter) {
		this.starter = starter;
	}

	/** @param wording may be null */
	void start(Obligation obligation, Agency agency, Plan plan, String wording) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(ImplementingDocumentModel.PLAN_TITLE.name(), plan.title());
		variables.put(ImplementingDocumentModel.REQUEST_WORDING.name(), wording == null ? "" : wording);
		this.starter.start(ImplementingDocumentModel.KEY, obligation.id(), variables);
	}

}
