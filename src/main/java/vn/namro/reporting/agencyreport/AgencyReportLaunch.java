package vn.namro.reporting.agencyreport;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** Asks the agencies for their reports, a bounded number at a time. */
@Component
public class AgencyReportLaunch {

	private final AgencyReports reports;

	private final Obligations obligations;

	private final Agencies agencies;

	private final AgencyReportProcess process;

	private final DueDates dueDates;

	/** How many are launched in one transaction. */
	private final int chunk;

	AgencyReportLaunch(AgencyReports reports, Obligations obligations, Agencies agencies, AgencyReportProcess process,
			DueDates dueDates, @Value("${namro.launch-chunk}") int chunk) {
		this.reports = reports;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dueDates = dueDates;
		this.chunk = chunk;
	}

	/**
	 * Enters the reports that a period asks of agencies into the ledger, so that completeness can be read there from the start.
	 * @param title what each of them is called
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void plan(List<Agency> agencies, String periodId, String title, DueDate due) {
		for (Agency agency : agencies) {
			Obligation report = Obligation.of(periodId + ":" + agency.code(), Obligation.Kind.AGENCY_REPORT, agency.code(), title, this.dueDates.instantOf(due));
			this.obligations.open(report);
			this.dueDates.remember(report.id(), due);
			this.reports.insert(report.id(), periodId, agency.code());
		}
	}

	/**
	 * Opens the next planned reports of a period.
	 * @return whether some are left
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean openNext(String periodId, String periodName, String windowText) {
		List<AgencyReport> planned = this.reports.of(periodId).stream().filter(report -> report.status().equals("PLANNED")).toList();
		planned.stream().limit(this.chunk).forEach(report -> {
			this.reports.open(report.id());
			this.process.start(this.obligations.get(report.id()), this.agencies.get(report.agencyCode()), periodName, windowText);
		});
		return planned.size() > this.chunk;
	}

}
