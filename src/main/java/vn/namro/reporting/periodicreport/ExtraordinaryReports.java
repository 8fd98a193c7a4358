package vn.namro.reporting.periodicreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.agencyreport.AgencyReportLaunch;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;

/** Reports out of turn: the coordinator names window, dates and agencies, and the same process runs at once. */
@Component
public class ExtraordinaryReports {

	private static final int LONGEST_NAME = 200;

	private final Plans plans;

	private final Agencies agencies;

	private final ReportingPeriods periods;

	private final ReportingYear year;

	private final AgencyReportLaunch agencyReports;

	private final DueDates dueDates;

	private final Directory directory;

	private final EngineClock clock;

	ExtraordinaryReports(Plans plans, Agencies agencies, ReportingPeriods periods, ReportingYear year, AgencyReportLaunch agencyReports, DueDates dueDates,
			Directory directory, EngineClock clock) {
		this.plans = plans;
		this.agencies = agencies;
		this.periods = periods;
		this.year = year;
		this.agencyReports = agencyReports;
		this.dueDates = dueDates;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * @param name what the report is called and about
	 * @param agencies codes of agencies and collectives; empty for all that owe the periodic report
	 * @param figures whether the plan's figures belong into it
	 */
	public record Request(String plan, String name, LocalDate windowFrom, LocalDate windowTo, LocalDate agencyDue, LocalDate provinceDue,
			List<String> agencies, boolean figures) {

		/** The same for a plan. */
		public Request in(String code) {
			return new Request(code, this.name, this.windowFrom, this.windowTo, this.agencyDue, this.provinceDue, this.agencies, this.figures);
		}

	}

	/**
	 * Opens it at once.
	 * @return id of the province's report
	 * @throws InvalidInputException naming everything that is missing or wrong
	 */
	@Transactional
	public String open(Request request) {
		this.plans.lock(request.plan());
		Plan plan = this.plans.get(request.plan());
		List<String> complaints = new ArrayList<>(complaints(request));
		List<Agency> asked = asked(request, this.agencies.get(plan.issuerAgency()).province(), complaints);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		String account = this.directory.actor();
		String id = plan.code() + ":bao-cao:DX" + (this.periods.countExtraordinary(plan.code()) + 1);
		// processes are started by the system: nobody has the right to start one by hand
		this.directory.asSystem(() -> start(id, plan, request, asked));
		this.periods.openedBy(id, account);
		return id;
	}

	private void start(String id, Plan plan, Request request, List<Agency> asked) {
		DueDate due = DueDate.named(request.provinceDue());
		DueDate agencyDue = DueDate.named(request.agencyDue());
		String name = request.name().strip();
		this.year.enter(new ReportingPeriod(id, plan.code(), id.substring(id.lastIndexOf(':') + 1), name, "dot-xuat", name, request.figures(), true, plan.year(),
				request.windowFrom(), request.windowTo(), this.clock.now(), this.dueDates.instantOf(agencyDue), this.dueDates.instantOf(due), "PLANNED", null, null,
				null, null, null, 0), name, due, plan);
		this.agencyReports.plan(asked, id, name, agencyDue);
		this.year.open(id, plan);
	}

	private List<String> complaints(Request request) {
		List<String> complaints = new ArrayList<>();
		require(request.name() != null && !request.name().isBlank(), "Tên báo cáo không được để trống.", complaints);
		require(request.name() == null || request.name().length() <= LONGEST_NAME, "Tên báo cáo dài quá " + LONGEST_NAME + " ký tự.", complaints);
		boolean days = request.windowFrom() != null && request.windowTo() != null && request.agencyDue() != null && request.provinceDue() != null;
		require(days, "Cần đủ khoảng số liệu (từ ngày, đến ngày), hạn của cơ quan và hạn của tỉnh.", complaints);
		if (days) {
			require(!request.windowTo().isBefore(request.windowFrom()), "Khoảng số liệu: ngày cuối không được trước ngày đầu.", complaints);
			require(!request.agencyDue().isBefore(LocalDate.now(this.clock)), "Hạn của cơ quan đã qua.", complaints);
			require(!request.provinceDue().isBefore(request.agencyDue()), "Hạn của tỉnh không được trước hạn của cơ quan.", complaints);
		}
		return complaints;
	}

	private List<Agency> asked(Request request, String province, List<String> complaints) {
		if (request.agencies() == null || request.agencies().isEmpty()) {
			return this.agencies.reporting(province);
		}
		List<String> codes = new ArrayList<>();
		for (String code : request.agencies()) {
			List<String> resolved = this.agencies.resolve(province, code);
			require(!resolved.isEmpty(), "Không có cơ quan hoặc nhóm cơ quan '" + code + "'.", complaints);
			codes.addAll(resolved);
		}
		List<Agency> asked = this.agencies.of(province).stream().filter(agency -> !agency.closed() && codes.contains(agency.code())).toList();
		require(!asked.isEmpty(), "Chưa chọn cơ quan nào đang hoạt động.", complaints);
		return asked;
	}

	private static void require(boolean holds, String complaint, List<String> complaints) {
		if (!holds) {
			complaints.add(complaint);
		}
	}

}
