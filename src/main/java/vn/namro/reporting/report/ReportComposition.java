package vn.namro.reporting.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.report.ReportContent.AgencyGroup;
import vn.namro.reporting.report.ReportContent.AgencyNarrative;
import vn.namro.reporting.reportfigures.AssignmentLine;
import vn.namro.reporting.reportfigures.Figures;
import vn.namro.reporting.reportfigures.IndexNode;
import vn.namro.reporting.reportfigures.ReportFigures;
import vn.namro.reporting.reportfigures.Totals;
import vn.namro.reporting.reportfigures.Window;

/** Puts together what a report says at this instant: figures of the ledger, words of people, what changed since the last one. */
@Component
public class ReportComposition {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Reports reports;

	private final ReportSnapshots snapshots;

	private final ReportFigures figures;

	private final Plans plans;

	private final Agencies agencies;

	private final ReportHead head;

	private final Indicators indicators;

	private final ReportRecipients recipients;

	private final EngineClock clock;

	ReportComposition(Reports reports, ReportSnapshots snapshots, ReportFigures figures, Plans plans, Agencies agencies, ReportHead head,
			Indicators indicators, ReportRecipients recipients, EngineClock clock) {
		this.reports = reports;
		this.snapshots = snapshots;
		this.figures = figures;
		this.plans = plans;
		this.agencies = agencies;
		this.head = head;
		this.indicators = indicators;
		this.recipients = recipients;
		this.clock = clock;
	}

	/** The report as it would be frozen now, under version 0. */
	public ReportContent draft(Report report) {
		Plan plan = this.plans.get(report.planCode());
		Figures counted = count(report, plan);
		Optional<Report> last = this.reports.before(report);
		List<Report> asked = report.ofProvince() ? this.reports.ofPeriod(report.periodId()) : List.of();
		return new ReportContent(ReportContent.FORMAT, report.id(), "BÁO CÁO", subject(report), this.head.letterhead(report, plan), period(report),
				report.ofProvince() ? null : new ReportContent.Agency(report.agencyCode(), report.agencyName()),
				new ReportContent.Version(0, null, List.of(), null), counted.totals(),
				last.map(one -> new ReportContent.ComparedWith(one.id(), one.periodName(), one.windowText())).orElse(null),
				last.map(one -> ReportDifferences.sinceLast(totals(one), counted.totals())).orElse(List.of()), groups(counted.byIndex()),
				groups(counted.byField()), report.ofProvince() ? byAgency(report, counted, asked) : List.of(), items(counted),
				new ReportContent.Narrative(report.narrative(), report.difficulties(), report.proposals()),
				asked.stream().map(ReportComposition::words).toList(), asked.stream().filter(one -> one.submittedAt() == null).map(ReportComposition::missing).toList(),
				this.indicators.of(counted.totals()), this.head.signature(report, plan), this.recipients.of(report));
	}

	private Figures count(Report report, Plan plan) {
		Window window = new Window(report.windowFrom(), report.windowTo(), this.clock.now());
		if (!report.counts()) {
			return Figures.none(window);
		}
		return report.ofProvince() ? this.figures.ofProvince(plan, window) : this.figures.ofAgency(plan, window, this.agencies.get(report.agencyCode()));
	}

	private Totals totals(Report report) {
		return this.snapshots.latest(report.id()).map(this.snapshots::content).orElseThrow().totals();
	}

	private static String subject(Report report) {
		String name = report.periodName();
		return report.extraordinary() ? name : report.title() + " " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

	private static ReportContent.Period period(Report report) {
		return new ReportContent.Period(report.periodId(), report.period(), report.periodName().replaceFirst(" năm \\d+$", ""), report.periodName(),
				report.year(), report.windowFrom(), report.windowTo(), report.windowText());
	}

	private static List<ReportContent.Group> groups(List<Figures.Group> groups) {
		return groups.stream().map(group -> new ReportContent.Group(group.code(), group.name(), group.totals())).toList();
	}

	/** In the organisation's order: who was asked, and who has work without being asked. */
	private List<AgencyGroup> byAgency(Report report, Figures counted, List<Report> asked) {
		Map<String, Report> reports = asked.stream().collect(Collectors.toMap(Report::agencyCode, Function.identity(), (one, other) -> one));
		Totals nothing = Figures.nothing();
		return this.agencies.of(report.province())
			.stream()
			.filter(agency -> reports.containsKey(agency.code()) || counted.byAgency().containsKey(agency.code()))
			.map(agency -> group(agency, reports.get(agency.code()), counted.byAgency().getOrDefault(agency.code(), nothing)))
			.toList();
	}

	private static AgencyGroup group(Agency agency, Report report, Totals totals) {
		OffsetDateTime submitted = report == null ? null : report.submittedAt();
		return new AgencyGroup(agency.code(), agency.name(), submitted != null, day(submitted), totals);
	}

	private static List<ReportContent.Item> items(Figures counted) {
		Map<String, String> fields = counted.byField().stream().collect(Collectors.toMap(Figures.Group::code, Figures.Group::name));
		return counted.lines().stream().map(line -> item(line, counted.window(), fields)).toList();
	}

	private static ReportContent.Item item(AssignmentLine line, Window window, Map<String, String> fields) {
		String field = line.indexes().stream().map(IndexNode::field).distinct().map(code -> fields.getOrDefault(code, code)).collect(Collectors.joining("; "));
		String due = day(line.dueAt());
		String first = day(line.firstDueAt());
		return new ReportContent.Item(line.item(), line.title(), line.deliverable(), line.indexes(), field, line.lead(), line.leadName(), line.coordinating(),
				line.dueAt().atZoneSameInstant(EngineClock.ZONE).toLocalDate(), due, first.equals(due) ? null : first, day(line.submittedAt()),
				line.state(window).name(), line.state(window).text(), line.documents().size(), line.requests().obstacles(), line.requests().extensions());
	}

	private static AgencyNarrative words(Report report) {
		boolean submitted = report.submittedAt() != null;
		return new AgencyNarrative(report.agencyCode(), report.agencyName(), day(report.submittedAt()), submitted ? report.narrative() : null,
				submitted ? report.difficulties() : null, submitted ? report.proposals() : null);
	}

	private static ReportContent.Missing missing(Report report) {
		return new ReportContent.Missing(report.agencyCode(), report.agencyName(), day(report.dueAt()));
	}

	private static String day(OffsetDateTime at) {
		return at == null ? null : DAY.format(at.atZoneSameInstant(EngineClock.ZONE));
	}

}
