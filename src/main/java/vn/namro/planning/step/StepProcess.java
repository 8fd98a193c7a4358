package vn.namro.planning.step;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process of a step's period and ends it early. */
@Component
class StepProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	private final Directory directory;

	StepProcess(ProcessStarter starter, RuntimeService runtimeService, Directory directory) {
		this.starter = starter;
		this.runtimeService = runtimeService;
		this.directory = directory;
	}

	/**
	 * Starts a period; its obligation is opened when it begins.
	 * @param periodText which time it is, empty for a step that is done once
	 */
	void start(Obligation obligation, Agency agency, Step step, StepSubject subject, Period period, String periodText) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(StepModel.OPENS_AT.name(), DeadlineVariables.date(WorkingCalendar.morningOf(period.opensOn())));
		variables.put(StepModel.OFFICER.name(), step.account());
		variables.put(StepModel.STEP_ACTION.name(), step.action());
		variables.put(StepModel.ITEM_TEXT.name(), subject.itemText());
		variables.put(StepModel.CRITERIA_TEXT.name(), subject.criteria());
		variables.put(StepModel.PERIOD_TEXT.name(), periodText);
		variables.put(StepModel.CASCADE_PATH.name(), subject.cascadePath());
		this.directory.asSystem(() -> this.starter.start(StepModel.KEY, obligation.id(), variables));
	}

	/** Ends the instance of a period, wherever it stands. */
	void end(String key) {
		this.directory.asSystem(() -> this.runtimeService.createMessageCorrelation(StepModel.STEP_ENDED).processInstanceBusinessKey(key).correlateAll());
	}

}
