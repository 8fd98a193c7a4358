package vn.namro.reporting.reportpages;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.papers.document.Documents;
import vn.namro.papers.document.Format;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.periodicreport.ConsolidationDrafts;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportAccess;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.reportcorrection.CorrectionWork;
import vn.namro.reporting.reportcorrection.ReportCorrection;
import vn.namro.reporting.reportcorrection.ReportCorrections;
import vn.namro.reporting.reportfigures.Figure;
import vn.namro.reporting.reportfigures.ItemState;
import vn.namro.reporting.reportpaper.ReportPapers;

/** A report on one page: figures with the items behind them, words side by side, versions, corrections, papers. */
@Controller
@RequestMapping("/reports/view")
class ReportViewPage {

	private static final int ITEMS_A_PAGE = 50;

	private final ReportAccess access;

	private final ReportContents contents;

	private final ReportSnapshots snapshots;

	private final ReportCorrections corrections;

	private final CorrectionWork correctionWork;

	private final ConsolidationDrafts drafts;

	private final Documents documents;

	private final EngineClock clock;

	ReportViewPage(ReportAccess access, ReportContents contents, ReportSnapshots snapshots, ReportCorrections corrections, CorrectionWork correctionWork,
			ConsolidationDrafts drafts, Documents documents, EngineClock clock) {
		this.access = access;
		this.contents = contents;
		this.snapshots = snapshots;
		this.corrections = corrections;
		this.correctionWork = correctionWork;
		this.drafts = drafts;
		this.documents = documents;
		this.clock = clock;
	}

	/** @param version of a frozen report; the last one when left out */
	@GetMapping
	String view(@AuthenticationPrincipal Person person, @RequestParam String id, @RequestParam(required = false) Integer version, ItemFilter filter,
			@RequestParam(defaultValue = "0") int page, Model model) {
		Report report = this.access.require(person, id);
		ReportContent content = this.contents.of(report, version);
		List<ReportContent.Item> items = filter.of(content);
		int from = Math.min(Math.max(0, page) * ITEMS_A_PAGE, items.size());
		model.addAttribute("report", report);
		model.addAttribute("state", PeriodBoard.stateText(report, this.clock.now()));
		model.addAttribute("content", content);
		model.addAttribute("figures", Figure.values());
		model.addAttribute("states", ItemState.values());
		model.addAttribute("filter", filter);
		model.addAttribute("items", items.subList(from, Math.min(from + ITEMS_A_PAGE, items.size())));
		model.addAttribute("amount", items.size());
		model.addAttribute("page", page);
		model.addAttribute("pages", (items.size() + ITEMS_A_PAGE - 1) / ITEMS_A_PAGE);
		model.addAttribute("missing", content.missing().stream().map(ReportContent.Missing::code).toList());
		model.addAttribute("versions", this.snapshots.of(id));
		model.addAttribute("formats", List.of(Format.values()).stream().filter(format -> this.documents.has(ReportPapers.kindOf(report.ofProvince()), format)).map(Format::extension).toList());
		corrections(person, report, model);
		model.addAttribute("mayWrite", mayWrite(person, report) && report.status().equals("OPEN"));
		return "report/view";
	}

	/** Keeps the words of the province's report while they are written. */
	@PostMapping("/draft")
	String draft(@AuthenticationPrincipal Person person, @RequestParam String id, @RequestParam(required = false) String result,
			@RequestParam(required = false) String difficulties, @RequestParam(required = false) String proposals) {
		Report report = this.access.require(person, id);
		if (!mayWrite(person, report)) {
			throw new AccessDeniedException("Only the coordinator writes the province's report");
		}
		this.drafts.write(id, new ReportContent.Narrative(result, difficulties, proposals));
		return "redirect:" + ReportListPage.view(id);
	}

	@PostMapping("/corrections")
	String propose(@AuthenticationPrincipal Person person, @RequestParam String id, @RequestParam(required = false) String reason,
			@RequestParam(required = false) String result, @RequestParam(required = false) String difficulties, @RequestParam(required = false) String proposals,
			@RequestParam(defaultValue = "false") boolean recount,
			RedirectAttributes next) {
		this.access.require(person, id);
		CorrectionWork.Proposal typed = new CorrectionWork.Proposal(reason, result, difficulties, proposals, recount);
		try {
			this.correctionWork.propose(person, id, typed);
		}
		catch (InvalidInputException ex) {
			next.addFlashAttribute("refused", ex.messages());
			next.addFlashAttribute("typed", typed);
		}
		return "redirect:" + ReportListPage.view(id);
	}

	@PostMapping("/decision")
	String decide(@AuthenticationPrincipal Person person, @RequestParam String id, @RequestParam long number, @RequestParam(defaultValue = "false") boolean granted,
			@RequestParam(required = false) String remark, RedirectAttributes next) {
		this.access.require(person, id);
		try {
			this.correctionWork.decide(person, id, number, granted, remark);
		}
		catch (InvalidInputException ex) {
			next.addFlashAttribute("refused", ex.messages());
		}
		return "redirect:" + ReportListPage.view(id);
	}

	private void corrections(Person person, Report report, Model model) {
		List<ReportCorrection> known = this.corrections.of(report.id());
		ReportCorrection open = known.stream().filter(ReportCorrection::open).findFirst().orElse(null);
		model.addAttribute("corrections", known);
		model.addAttribute("openCorrection", open);
		model.addAttribute("openChanges", open == null ? List.of() : this.correctionWork.changes(report, open));
		model.addAttribute("mayPropose", open == null && ReportAccess.mayPropose(person, report));
		model.addAttribute("mayDecide", open != null && ReportAccess.mayDecide(person, report) && !open.proposedBy().equals(person.account()));
	}

	private static boolean mayWrite(Person person, Report report) {
		return report.ofProvince() && person.mayActAs(Groups.COORDINATOR, report.tenantId());
	}

}
