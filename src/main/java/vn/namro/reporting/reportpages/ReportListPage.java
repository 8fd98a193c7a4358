package vn.namro.reporting.reportpages;

import java.time.LocalDate;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.periodicreport.ExtraordinaryReports;
import vn.namro.reporting.report.Reports;

/** The periods of a year: who has handed in, who is late; and reports out of turn. */
@Controller
class ReportListPage {

	private final Reports reports;

	private final OutOfTurn outOfTurn;

	private final Agencies agencies;

	private final EngineClock clock;

	ReportListPage(Reports reports, OutOfTurn outOfTurn, Agencies agencies, EngineClock clock) {
		this.reports = reports;
		this.outOfTurn = outOfTurn;
		this.agencies = agencies;
		this.clock = clock;
	}

	@GetMapping("/reports")
	String list(@AuthenticationPrincipal Person person, @RequestParam(required = false) Integer year, Model model) {
		List<Integer> years = this.reports.years(person);
		Integer shown = year != null ? year : years.isEmpty() ? null : years.get(0);
		List<Plan> plans = this.outOfTurn.plansOf(person);
		model.addAttribute("years", years);
		model.addAttribute("year", shown);
		model.addAttribute("boards", shown == null ? List.of() : PeriodBoard.of(this.reports.ofYear(person, shown), this.clock.now()));
		model.addAttribute("plans", plans);
		model.addAttribute("agencies", plans.isEmpty() ? List.of() : this.agencies.reporting(this.agencies.get(plans.get(0).issuerAgency()).province()));
		return "report/list";
	}

	/** Opens a report out of turn, or tells what is wrong beside what was typed; no agency ticked means all that owe the periodic report. */
	@PostMapping("/reports")
	String open(@AuthenticationPrincipal Person person, @RequestParam(required = false) String plan, @RequestParam(required = false) String name,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate windowFrom,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate windowTo,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate agencyDue,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate provinceDue,
			@RequestParam(required = false) List<String> agencies, @RequestParam(defaultValue = "false") boolean figures,
			RedirectAttributes next) {
		ExtraordinaryReports.Request typed = new ExtraordinaryReports.Request(plan, name, windowFrom, windowTo, agencyDue, provinceDue, agencies, figures);
		try {
			return "redirect:" + view(this.outOfTurn.open(typed.in(this.outOfTurn.planOf(person, plan))));
		}
		catch (InvalidInputException ex) {
			next.addFlashAttribute("refused", ex.messages());
			next.addFlashAttribute("typed", typed);
			return "redirect:/reports";
		}
	}

	/** Address of a report's page. */
	static String view(String id) {
		return UriComponentsBuilder.fromPath("/reports/view").queryParam("id", "{id}").encode().buildAndExpand(id).toUriString();
	}

}
