package vn.namro.reporting.periodicreport;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.agencyreport.AgencyReportLaunch;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** The reporting periods of a plan's year: entered when the year opens, opened when their day comes. */
@Component
public class ReportingYear {

	private static final Logger log = LoggerFactory.getLogger(ReportingYear.class);

	private final ReportingPeriods periods;

	private final AgencyReportLaunch agencyReports;

	private final Obligations obligations;

	private final Agencies agencies;

	private final PeriodicReportProcess process;

	private final DueDates dueDates;

	private final EngineClock clock;

	private final Path regimes;

	ReportingYear(ReportingPeriods periods, AgencyReportLaunch agencyReports, Obligations obligations, Agencies agencies,
			PeriodicReportProcess process, DueDates dueDates, EngineClock clock, @Value("${namro.config-dir}/reporting") Path regimes) {
		this.periods = periods;
		this.agencyReports = agencyReports;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dueDates = dueDates;
		this.clock = clock;
		this.regimes = regimes;
		warn();
	}

	/** A fault is told when somebody looks, not only when the next plan is issued. */
	private void warn() {
		try {
			ReportingRegimeFile.all(this.regimes);
		}
		catch (InvalidInputException ex) {
			log.warn("No plan can be issued until this is mended: {}", ex.getMessage());
		}
	}

	/**
	 * Enters the year's periods of all regimes. A period whose due day has passed when the year opens here is marked as skipped,
	 * except the last one of its regime: the yearly report is owed in any case.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void plan(Plan plan) {
		for (ReportingRegimeFile regime : ReportingRegimeFile.all(this.regimes)) {
			List<ReportingRegimeFile.Period> periods = regime.periods();
			for (int i = 0; i < periods.size(); i++) {
				ReportingPeriod period = period(plan, regime, periods.get(i), i == periods.size() - 1);
				enter(period, regime.name() + " " + period.fullName(), DueDate.named(periods.get(i).provinceDue().in(plan.year())), plan);
				if (!period.status().equals("SKIPPED")) {
					this.agencyReports.plan(asked(regime, plan), period.id(), regime.name() + " " + period.fullName(),
							DueDate.named(periods.get(i).agencyDue().in(plan.year())));
				}
			}
		}
	}

	/** Opens a period: its process starts and asks the agencies. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void open(String periodId, Plan plan) {
		this.periods.open(periodId);
		this.process.start(this.obligations.get(periodId), this.agencies.get(plan.coordinatorAgency()), this.periods.get(periodId));
	}

	private ReportingPeriod period(Plan plan, ReportingRegimeFile regime, ReportingRegimeFile.Period period, boolean last) {
		int year = plan.year();
		OffsetDateTime provinceDue = this.dueDates.instantOf(DueDate.named(period.provinceDue().in(year)));
		String status = provinceDue.isBefore(this.clock.now()) && !last ? "SKIPPED" : "PLANNED";
		String code = regime.codeOf(period);
		return new ReportingPeriod(plan.code() + ":bao-cao:" + code, plan.code(), code, period.name(), regime.code(), regime.title(),
				regime.figures() == ReportingRegimeFile.Figures.PLAN, false, year, period.windowFrom().in(year), period.windowTo().in(year),
				WorkingCalendar.morningOf(period.opens().in(year)), this.dueDates.instantOf(DueDate.named(period.agencyDue().in(year))), provinceDue, status,
				null, null, null, null, null, 0);
	}

	private List<Agency> asked(ReportingRegimeFile regime, Plan plan) {
		String province = this.agencies.get(plan.issuerAgency()).province();
		List<Agency> reporting = this.agencies.reporting(province);
		if (regime.agencies().isEmpty()) {
			return reporting;
		}
		List<String> unknown = regime.agencies().stream().filter(code -> this.agencies.resolve(province, code).isEmpty()).toList();
		if (!unknown.isEmpty()) {
			throw new InvalidInputException("Chế độ báo cáo '" + regime.code() + "' (agencies): không có cơ quan hoặc nhóm cơ quan " + String.join(", ", unknown) + ".");
		}
		List<String> codes = regime.agencies().stream().flatMap(code -> this.agencies.resolve(province, code).stream()).toList();
		return this.agencies.of(province).stream().filter(agency -> !agency.closed() && codes.contains(agency.code())).toList();
	}

	/** Enters a period with the obligation to report, or to have reported. */
	void enter(ReportingPeriod period, String title, DueDate due, Plan plan) {
		this.obligations.open(Obligation.of(period.id(), Obligation.Kind.PERIODIC_REPORT, plan.coordinatorAgency(), title, period.provinceDueAt()));
		this.dueDates.remember(period.id(), due);
		this.periods.insert(period);
		if (period.status().equals("SKIPPED")) {
			this.obligations.release(period.id(), this.clock.now());
		}
	}

}
