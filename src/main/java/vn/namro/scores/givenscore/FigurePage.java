package vn.namro.scores.givenscore;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.ScoreEntry.Stage;

/** The page on which a body that holds figures types them, criterion by criterion across the agencies. */
@Controller
class FigurePage {

	private static final int SIZE = 100;

	private final FigureDesk desk;

	private final FigureLines lines;

	private final GivingRight right;

	private final Criteria criteria;

	FigurePage(FigureDesk desk, FigureLines lines, GivingRight right, Criteria criteria) {
		this.desk = desk;
		this.lines = lines;
		this.right = right;
		this.criteria = criteria;
	}

	/** @param criterion empty for the first that waits */
	@GetMapping("/campaigns/{id}/figures")
	String show(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "") String criterion,
			@RequestParam(defaultValue = "0") int page, Model model) {
		Campaign campaign = this.right.fillable(id, person, Stage.AUTHORITY);
		List<Tab> tabs = tabs(campaign, person);
		model.addAttribute("campaign", campaign);
		model.addAttribute("name", this.criteria.nameOf(campaign.setCode()));
		model.addAttribute("tabs", tabs);
		model.addAttribute("open", campaign.status() != Campaign.Status.PUBLISHED);
		tabs.stream()
			.filter(tab -> tab.criterion().code().equals(criterion))
			.findFirst()
			.or(() -> tabs.stream().filter(tab -> tab.count().missing() > 0).findFirst())
			.or(() -> tabs.stream().findFirst())
			.ifPresent(tab -> fill(campaign, tab, Math.max(0, page), model));
		return "scores/figures";
	}

	private void fill(Campaign campaign, Tab tab, int page, Model model) {
		int last = Math.max(0, (tab.count().all() - 1) / SIZE);
		int shown = Math.min(page, last);
		model.addAttribute("tab", tab);
		model.addAttribute("form", this.desk.form(campaign, tab.criterion()));
		model.addAttribute("lines", this.lines.of(campaign.id(), tab.criterion().code(), shown * SIZE, SIZE));
		model.addAttribute("page", shown);
		model.addAttribute("last", last);
	}

	private List<Tab> tabs(Campaign campaign, Person person) {
		var counts = this.lines.counts(campaign.id());
		return this.desk.criteria(campaign, person)
			.stream()
			.filter(criterion -> counts.containsKey(criterion.code()))
			.map(criterion -> new Tab(criterion, counts.get(criterion.code())))
			.toList();
	}

	/** A criterion whose figures the person gives, and how far they are. */
	record Tab(Criterion criterion, FigureLines.Count count) {
	}

}
