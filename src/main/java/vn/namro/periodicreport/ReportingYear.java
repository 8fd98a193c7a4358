package vn.namro.periodicreport;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencyreport.AgencyReportLaunch;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.duedate.DueDate;
import vn.namro.duedate.DueDates;
import vn.namro.engine.EngineClock;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.Obligations;
import vn.namro.organisation.Agencies;
import vn.namro.plan.Plan;

/** The reporting periods of a plan's year: entered when the year opens, opened when their day comes. */
@Component
public class ReportingYear {

	private final ReportingPeriods periods;

	private final AgencyReportLaunch agencyReports;

	private final Obligations obligations;

	private final Agencies agencies;

	private final PeriodicReportProcess process;

	private final DueDates dueDates;

	private final EngineClock clock;

	private final Path regimeFile;

	ReportingYear(ReportingPeriods periods, AgencyReportLaunch agencyReports, Obligations obligations, Agencies agencies,
			PeriodicReportProcess process, DueDates dueDates, EngineClock clock, @Value("${namro.config-dir}/reporting/cchc.yaml") Path regimeFile) {
		this.periods = periods;
		this.agencyReports = agencyReports;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dueDates = dueDates;
		this.clock = clock;
		this.regimeFile = regimeFile;
	}

	/**
	 * Enters the year's periods. A period whose due day has passed when the year opens here is marked as skipped, except
	 * the last one: the yearly report is owed in any case.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void plan(Plan plan) {
		List<ReportingRegimeFile.Period> regime = ReportingRegimeFile.read(this.regimeFile).periods();
		for (int i = 0; i < regime.size(); i++) {
			enter(period(plan, regime.get(i), i == regime.size() - 1), regime.get(i), plan);
		}
	}

	/** Opens a period: its process starts and asks the agencies. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void open(String periodId, Plan plan) {
		this.periods.open(periodId);
		this.process.start(this.obligations.get(periodId), this.agencies.get(plan.coordinatorAgency()), this.periods.get(periodId));
	}

	private ReportingPeriod period(Plan plan, ReportingRegimeFile.Period period, boolean last) {
		int year = plan.year();
		OffsetDateTime provinceDue = this.dueDates.instantOf(DueDate.named(period.provinceDue().in(year)));
		String status = provinceDue.isBefore(this.clock.now()) && !last ? "SKIPPED" : "PLANNED";
		return new ReportingPeriod(plan.code() + ":bao-cao:" + period.code(), plan.code(), period.code(), period.name(), year,
				period.windowFrom().in(year), period.windowTo().in(year), WorkingCalendar.morningOf(period.opens().in(year)),
				this.dueDates.instantOf(DueDate.named(period.agencyDue().in(year))), provinceDue, status, null, null, null, 0);
	}

	private void enter(ReportingPeriod period, ReportingRegimeFile.Period days, Plan plan) {
		Obligation obligation = Obligation.of(period.id(), Obligation.Kind.PERIODIC_REPORT, plan.coordinatorAgency(),
				"Báo cáo cải cách hành chính " + period.fullName(), period.provinceDueAt());
		this.obligations.open(obligation);
		this.dueDates.remember(period.id(), DueDate.named(days.provinceDue().in(period.year())));
		this.periods.insert(period);
		if (period.status().equals("SKIPPED")) {
			this.obligations.release(period.id(), this.clock.now());
		}
		else {
			this.agencyReports.plan(this.agencies.get(plan.issuerAgency()).province(), period.id(), period.fullName(),
					DueDate.named(days.agencyDue().in(period.year())));
		}
	}

}
