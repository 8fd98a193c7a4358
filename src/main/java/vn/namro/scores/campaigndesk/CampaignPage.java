package vn.namro.scores.campaigndesk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.scores.appraisal.FieldAppraisers;
import vn.namro.scores.scoresheet.SheetAccess;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.CampaignOpenings;
import vn.namro.scores.scoring.Campaigns;

/** The campaigns of a province, how far each agency and field is, and the decisions about them. */
@Controller
@RequestMapping("/campaigns")
class CampaignPage {

	private final CampaignAccess access;

	private final Campaigns campaigns;

	private final Criteria criteria;

	private final Progress progress;

	private final SheetDates dates;

	private final Adjustments adjustments;

	private final Decisions decisions;

	private final FieldAppraisers appraisers;

	private final Appointments appointments;

	private final WithoutFigures figures;

	private final CampaignOpenings openings;

	private final Directory directory;

	CampaignPage(CampaignAccess access, Campaigns campaigns, Criteria criteria, Progress progress, SheetDates dates,
			Adjustments adjustments, Decisions decisions, FieldAppraisers appraisers, Appointments appointments, WithoutFigures figures, CampaignOpenings openings, Directory directory) {
		this.directory = directory;
		this.openings = openings;
		this.figures = figures;
		this.access = access;
		this.campaigns = campaigns;
		this.criteria = criteria;
		this.progress = progress;
		this.dates = dates;
		this.adjustments = adjustments;
		this.decisions = decisions;
		this.appraisers = appraisers;
		this.appointments = appointments;
	}

	/** A campaign with the name of its set. */
	record Listed(Campaign campaign, String name) {
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person person, Model model) {
		List<Listed> listed = person.memberships()
			.stream()
			.map(Membership::tenant)
			.map(Person::provinceOf)
			.distinct()
			.flatMap(province -> this.campaigns.ofProvince(province).stream())
			.map(campaign -> new Listed(campaign, this.criteria.nameOf(campaign.setCode())))
			.toList();
		model.addAttribute("campaigns", listed);
		model.addAttribute("words", CampaignWords.ALL);
		return "campaign/list";
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal Person person, @PathVariable String id, Model model) {
		Campaign campaign = this.access.visible(id, person);
		boolean all = CampaignAccess.watches(person);
		boolean coordinates = this.access.decides(campaign, person, Groups.COORDINATOR);
		List<Progress.Row> rows = this.progress.agencies(id, all ? null : person.tenants());
		List<String> shown = rows.stream().map(Progress.Row::agency).toList();
		model.addAttribute("campaign", campaign);
		model.addAttribute("words", CampaignWords.ALL);
		model.addAttribute("appraises", person.has(Groups.APPRAISER));
		model.addAttribute("name", this.criteria.nameOf(campaign.setCode()));
		model.addAttribute("papers", campaign.status() == Campaign.Status.PUBLISHED ? person.tenants() : SheetAccess.appraising(person));
		model.addAttribute("questions", this.progress.questions(id));
		model.addAttribute("rows", rows);
		model.addAttribute("names", rows.stream().collect(Collectors.toMap(Progress.Row::agency, Progress.Row::name)));
		List<WithoutFigures.Missing> missing = all ? this.figures.of(id) : List.of();
		model.addAttribute("missing", missing);
		model.addAttribute("missingOf", missing.stream().collect(Collectors.groupingBy(one -> one.criterion() + ". " + one.title(), LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("fields", all ? this.progress.fields(id) : List.of());
		model.addAttribute("coordinates", coordinates);
		model.addAttribute("decides", this.access.decides(campaign, person, Groups.COORDINATOR, Groups.COUNCIL));
		model.addAttribute("asks", coordinates || person.has(Groups.SPECIALIST) || person.has(Groups.HEAD));
		model.addAttribute("known", this.adjustments.known(campaign));
		model.addAttribute("decisions", this.decisions.of(id).stream().filter(one -> shown.contains(one.agencyCode())).toList());
		model.addAttribute("adjustments", this.adjustments.of(id).stream().filter(one -> shown.contains(one.agencyCode())).toList());
		if (coordinates) {
			model.addAttribute("openings", this.openings.of(id));
			model.addAttribute("setFields", this.criteria.set(campaign.setCode()).fields());
			List<String> appraising = this.appraisers.ofProvince(Person.provinceOf(this.access.issuerOf(campaign).tenantId()));
			Map<String, List<String>> named = this.appraisers.named(campaign.setCode());
			model.addAttribute("named", named);
			model.addAttribute("appraisers", appraising);
			model.addAttribute("people", Stream.concat(appraising.stream(), named.values().stream().flatMap(List::stream))
				.distinct()
				.collect(Collectors.toMap(account -> account, this.directory::nameOf)));
		}
		return "campaign/campaign";
	}

	/** @param act extension or reopening */
	@PostMapping("/{id}/dates")
	String dates(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "") String dueOn, @RequestParam(defaultValue = "") String closesOn, PaperForm paper, RedirectAttributes flash) {
		return act.equals("extension")
				? Attempt.of(flash, "Đã gia hạn cho cơ quan.", () -> this.dates.extend(id, agency, person, due(dueOn), closes(closesOn), paper.paper()))
				: Attempt.of(flash, "Đã mở lại bảng điểm của cơ quan.", () -> this.dates.reopen(id, agency, person, due(dueOn), closes(closesOn), paper.paper()));
	}

	@PostMapping("/{id}/adjustments")
	String adjust(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String points, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes flash) {
		return Attempt.of(flash, "Đã ghi đề nghị cộng, trừ điểm.", () -> this.adjustments.propose(id, agency, code, number(points), reason, person));
	}

	@PostMapping("/{id}/adjustments/{number}")
	String decideAdjustment(@AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable long number,
			@RequestParam(defaultValue = "false") boolean granted, @RequestParam(defaultValue = "") String points, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes flash) {
		return Attempt.of(flash, "Đã ghi quyết định.", () -> this.adjustments.decide(id, number, granted, number(points), reason, person));
	}

	/** @param named whether the person appraises the field from now on, or no longer */
	@PostMapping("/{id}/appraisers")
	String appraiser(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "") String field,
			@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "false") boolean named, RedirectAttributes flash) {
		return Attempt.of(flash, "Đã ghi người thẩm định lĩnh vực " + field + ".", () -> this.appointments.appoint(id, field, account, named, person));
	}

	private static LocalDate due(String typed) {
		return PaperForm.day(typed, "Hạn mới");
	}

	private static LocalDate closes(String typed) {
		return PaperForm.day(typed, "Ngày khóa mới");
	}

	private static BigDecimal number(String text) {
		return text.isBlank() ? null : Values.decimal(text).orElseThrow(() -> new InvalidInputException("'" + text + "' không phải số điểm."));
	}

}
