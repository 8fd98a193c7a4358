package vn.namro.scores.campaigndesk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.CampaignOpenings;
import vn.namro.scores.scoring.Campaigns;

/** Campaigns for programs: how far they are, and what is decided about them. Days are ISO days. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

	private final CampaignAccess access;

	private final Campaigns campaigns;

	private final Progress progress;

	private final SheetDates dates;

	private final Applicability applicability;

	private final Adjustments adjustments;

	private final Decisions decisions;

	private final WithoutFigures figures;

	private final Openings openings;

	private final CampaignOpenings opened;

	CampaignController(CampaignAccess access, Campaigns campaigns, Progress progress, SheetDates dates, Applicability applicability, Adjustments adjustments,
			Decisions decisions, WithoutFigures figures, Openings openings, CampaignOpenings opened) {
		this.openings = openings;
		this.opened = opened;
		this.figures = figures;
		this.access = access;
		this.campaigns = campaigns;
		this.progress = progress;
		this.dates = dates;
		this.applicability = applicability;
		this.adjustments = adjustments;
		this.decisions = decisions;
	}

	/** A campaign with what the caller may see of it: every agency for those who watch the province, otherwise the own ones. */
	record Answer(Campaign campaign, List<Progress.Row> agencies, List<Progress.Field> fields, List<Decision> decisions, List<Adjustment> adjustments) {
	}

	/** @param closesOn null for as many days after the due day as in the campaign */
	record NewDates(LocalDate dueOn, LocalDate closesOn, String number, LocalDate date, String authority, String reason) {

		Paper paper() {
			return new Paper(this.number, this.date, this.authority, this.reason);
		}

	}

	/** @param applies true to take a decision back: the line is to count again */
	record NotApplicable(String criterion, boolean applies, String reason) {
	}

	record Ruling(boolean granted, BigDecimal points, String number, LocalDate date, String authority, String reason) {

		Paper paper() {
			return new Paper(this.number, this.date, this.authority, this.reason);
		}

	}

	record WithoutIt(String agency, String criterion, String number, LocalDate date, String authority, String reason) {
	}

	record NewAdjustment(String code, BigDecimal points, String reason) {
	}

	@GetMapping
	List<Campaign> list(@AuthenticationPrincipal Person caller) {
		return caller.memberships()
			.stream()
			.map(Membership::tenant)
			.map(Person::provinceOf)
			.distinct()
			.flatMap(province -> this.campaigns.ofProvince(province).stream())
			.toList();
	}

	@GetMapping("/{id}")
	Answer show(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		Campaign campaign = this.access.visible(id, caller);
		boolean all = CampaignAccess.watches(caller);
		List<Progress.Row> rows = this.progress.agencies(id, all ? null : caller.tenants());
		List<String> shown = rows.stream().map(Progress.Row::agency).toList();
		return new Answer(campaign, rows, all ? this.progress.fields(id) : List.of(),
				this.decisions.of(id).stream().filter(decision -> shown.contains(decision.agencyCode())).toList(),
				this.adjustments.of(id).stream().filter(adjustment -> shown.contains(adjustment.agencyCode())).toList());
	}

	/** More time for an agency that still scores itself; 409 when it handed in or was locked. */
	@PostMapping("/{id}/sheets/{agency}/extension")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void extend(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable String agency, @RequestBody NewDates body) {
		this.dates.extend(id, agency, caller, body.dueOn(), body.closesOn(), body.paper());
	}

	/** Opens a sheet again that was handed in or locked; 409 once the result is published. */
	@PostMapping("/{id}/sheets/{agency}/reopening")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reopen(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable String agency, @RequestBody NewDates body) {
		this.dates.reopen(id, agency, caller, body.dueOn(), body.closesOn(), body.paper());
	}

	@PostMapping("/{id}/sheets/{agency}/not-applicable")
	@ResponseStatus(HttpStatus.CREATED)
	void askNotApplicable(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable String agency, @RequestBody NotApplicable body) {
		this.applicability.propose(id, agency, body.criterion(), body.applies(), body.reason(), caller);
	}

	@PostMapping("/{id}/not-applicable/{number}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decideNotApplicable(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable long number, @RequestBody Ruling body) {
		this.applicability.decide(id, number, body.granted(), body.paper(), caller);
	}

	/** What agencies see of their own scores before the publication: nothing unless it is listed here. */
	@GetMapping("/{id}/openings")
	List<CampaignOpenings.Opening> openings(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return this.opened.of(this.access.watched(id, caller).id());
	}

	/** @param stage ROUND1 or ALL; without a day it opens at once */
	@PutMapping("/{id}/openings/{stage}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void open(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable String stage, @RequestParam(required = false) LocalDate from) {
		this.openings.open(id, stage, from, caller);
	}

	@DeleteMapping("/{id}/openings/{stage}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void close(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable String stage) {
		this.openings.close(id, stage, caller);
	}

	/** The lines that wait for figures of the bodies that hold them. */
	@GetMapping("/{id}/missing-figures")
	List<WithoutFigures.Missing> missing(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return this.figures.of(this.access.watched(id, caller).id());
	}

	/** Decides that lines stay without figures and count 0; without {@code agency} for all whose figures of the criterion are missing. */
	@PostMapping("/{id}/missing-figures")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void acceptMissing(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestBody WithoutIt body) {
		this.figures.accept(id, body.agency(), body.criterion(), new Paper(body.number(), body.date(), body.authority(), body.reason()), caller);
	}

	@PostMapping("/{id}/sheets/{agency}/adjustments")
	@ResponseStatus(HttpStatus.CREATED)
	void askAdjustment(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable String agency, @RequestBody NewAdjustment body) {
		this.adjustments.propose(id, agency, body.code(), body.points(), body.reason(), caller);
	}

	@PostMapping("/{id}/adjustments/{number}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decideAdjustment(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable long number, @RequestBody Ruling body) {
		this.adjustments.decide(id, number, body.granted(), body.points(), body.reason(), caller);
	}

}
