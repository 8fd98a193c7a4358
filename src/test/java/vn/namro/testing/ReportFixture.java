package vn.namro.testing;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.plan.Plan;
import vn.namro.reporting.periodicreport.ReportingYear;

/** Reporting periods that run through the real process. */
@TestComponent
public class ReportFixture {

	private final ProcessDriver driver;

	private final PlanFixture plans;

	private final ReportingYear reportingYear;

	private final TransactionTemplate transaction;

	ReportFixture(ProcessDriver driver, PlanFixture plans, ReportingYear reportingYear, TransactionTemplate transaction) {
		this.driver = driver;
		this.plans = plans;
		this.reportingYear = reportingYear;
		this.transaction = transaction;
	}

	/** The first period of a new plan, on 10 March 2023; the test gives the clock back. */
	public ProcessDriver.Instance openPeriod() {
		this.driver.moveTo(PlanFixture.START);
		Plan plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		String id = plan.code() + ":bao-cao:Q1";
		this.transaction.executeWithoutResult(status -> this.reportingYear.plan(plan));
		this.driver.moveTo("2023-03-10T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.reportingYear.open(id, plan));
		return this.driver.the("periodicReport", id).runJobOf("serviceTask_openAgencyReports").runJobOf("serviceTask_openAgencyReports");
	}

	/** Takes the province's report to the step that issues it, on 18 March. */
	public void approve(ProcessDriver.Instance report) {
		report.fireTimer("event_collectionEnded")
			.complete("dieuphoi", "userTask_consolidateReport", Map.of("narrative", "Toàn tỉnh đạt kế hoạch."))
			.complete("lanhdao", "userTask_approveReport", FormFields.accept());
	}

	/** The process of an agency's report of an open period. */
	public ProcessDriver.Instance agencyReport(String id) {
		return this.driver.the("agencyReport", id);
	}

}
