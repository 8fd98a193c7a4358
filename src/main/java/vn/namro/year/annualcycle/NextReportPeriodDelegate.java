package vn.namro.year.annualcycle;

import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.reporting.periodicreport.ReportingPeriod;

/** Finds the reporting period that opens next, and when. */
@Component
class NextReportPeriodDelegate implements JavaDelegate {

	private final AnnualCycle annualCycle;

	NextReportPeriodDelegate(AnnualCycle annualCycle) {
		this.annualCycle = annualCycle;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Optional<ReportingPeriod> next = this.annualCycle.nextPeriod(AnnualCycleModel.PLAN_CODE.get(execution));
		AnnualCycleModel.PERIOD_LEFT.set(execution, next.isPresent());
		next.ifPresent(period -> {
			AnnualCycleModel.PERIOD_NAME.set(execution, period.fullName());
			AnnualCycleModel.PERIOD_OPENS_AT.set(execution, Date.from(period.opensAt().toInstant()));
		});
	}

}
