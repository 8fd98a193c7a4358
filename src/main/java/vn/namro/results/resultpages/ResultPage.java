package vn.namro.results.resultpages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Groups;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.results.ministryscore.MinistryScores;
import vn.namro.results.result.Recovery;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.UnitResult;
import vn.namro.scores.scoring.Campaign;

/** The ranking of a criteria set, and each unit's scores side by side. */
@Controller
@RequestMapping("/results")
class ResultPage {

	private final ResultAccess access;

	private final CurrentResult results;

	private final Agencies agencies;

	private final MinistryScores ministry;

	ResultPage(ResultAccess access, CurrentResult results, Agencies agencies, MinistryScores ministry) {
		this.access = access;
		this.results = results;
		this.agencies = agencies;
		this.ministry = ministry;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person person, Model model) {
		model.addAttribute("results", this.access.all(person));
		return "result/list";
	}

	/** @param plan where several plans of the year score the set */
	@GetMapping("/{set}/{year}")
	String ranking(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			Model model) {
		KnownResult known = this.access.get(person, set, year, plan);
		ResultDocument result = show(person, known, model);
		if (result.mode() == Campaign.Mode.BY_LEAD) {
			return unit(person, result, result.units().get(0), known, model);
		}
		Map<String, List<UnitResult>> leagues = result.units().stream().collect(Collectors.groupingBy(unit -> String.valueOf(unit.league())));
		model.addAttribute("leagues", leagues);
		return "result/ranking";
	}

	@GetMapping("/{set}/{year}/units/{unit}")
	String unit(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @PathVariable String unit,
			@RequestParam(required = false) String plan, Model model) {
		KnownResult known = this.access.get(person, set, year, plan);
		ResultDocument result = show(person, known, model);
		if (result.unit(unit) == null) {
			throw new UnknownThingException("Không có cơ quan '" + unit + "' trong kết quả.");
		}
		return unit(person, result, result.unit(unit), known, model);
	}

	private ResultDocument show(Person person, KnownResult known, Model model) {
		ResultDocument result = this.results.of(known);
		model.addAttribute("known", known);
		model.addAttribute("result", result);
		model.addAttribute("publications", this.results.publications(known));
		model.addAttribute("insider", this.access.isInsider(person, known));
		model.addAttribute("mayCorrect", this.access.mayCorrect(person, known));
		model.addAttribute("drafts", known.published() && IntakeRight.holds(person, Person.provinceOf(known.tenant())));
		return result;
	}

	private String unit(Person person, ResultDocument result, UnitResult unit, KnownResult known, Model model) {
		model.addAttribute("unit", unit);
		model.addAttribute("rows", NodeRow.of(result, unit));
		Map<String, BigDecimal> ministry = result.mode() == Campaign.Mode.BY_LEAD ? this.ministry.of(known.planCode(), known.setCode(), result.nodes()) : Map.of();
		model.addAttribute("ministry", ministry.isEmpty() ? null : ministry);
		model.addAttribute("coordinates", person.mayActAs(Groups.COORDINATOR, known.tenant()));
		model.addAttribute("ministryPaper", ministry.isEmpty() ? null : this.ministry.paper(known.planCode(), known.setCode()).orElse(null));
		model.addAttribute("recovery", Recovery.of(unit));
		model.addAttribute("names", this.agencies.of(Person.provinceOf(known.tenant())).stream().collect(Collectors.toMap(Agency::code, Agency::name)));
		return "result/unit";
	}

}
