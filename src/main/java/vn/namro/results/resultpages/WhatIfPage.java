package vn.namro.results.resultpages;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.results.result.Node;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.resultwhatif.RuleChange;
import vn.namro.results.resultwhatif.WhatIfs;

/** Lets those who decide try another rule or maximum before publishing. */
@Controller
@RequestMapping("/results/{set}/{year}/what-if")
class WhatIfPage {

	private final ResultAccess access;

	private final CurrentResult results;

	private final WhatIfs whatIfs;

	WhatIfPage(ResultAccess access, CurrentResult results, WhatIfs whatIfs) {
		this.access = access;
		this.results = results;
		this.whatIfs = whatIfs;
	}

	/** @param criterion the one to change; null for the first */
	@GetMapping
	String form(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestParam(required = false) String criterion, Model model) {
		show(person, set, year, plan, criterion, model);
		return "result/what-if";
	}

	@PostMapping
	String ask(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestParam(required = false) String criterion, @RequestParam(defaultValue = "") String rule, @RequestParam(defaultValue = "") String maximum, Model model) {
		KnownResult known = show(person, set, year, plan, criterion, model);
		String chosen = (String) model.getAttribute("criterion");
		model.addAttribute("expression", rule);
		model.addAttribute("maximum", maximum);
		try {
			RuleChange change = new RuleChange(chosen, rule.isBlank() ? null : rule.strip(), maximum.isBlank() ? null
					: Values.decimal(maximum).orElseThrow(() -> new InvalidInputException("Điểm tối đa '" + maximum + "' không phải số.")), null, null);
			model.addAttribute("outcome", this.whatIfs.run(known.planCode(), known.setCode(), List.of(change)));
		}
		catch (InvalidInputException ex) {
			model.addAttribute("problems", ex.messages());
		}
		return "result/what-if";
	}

	private KnownResult show(Person person, String set, int year, String plan, String criterion, Model model) {
		KnownResult known = this.access.get(person, set, year, plan);
		this.access.requireInsiderOf(person, known);
		ResultDocument result = this.results.of(known);
		List<Node> leaves = result.nodes().stream().filter(Node::leaf).toList();
		Node chosen = leaves.stream().filter(node -> node.code().equals(criterion)).findFirst().orElse(leaves.get(0));
		CriterionRule current = this.whatIfs.ruleOf(set, chosen.code());
		model.addAttribute("known", known);
		model.addAttribute("result", result);
		model.addAttribute("leaves", leaves);
		model.addAttribute("criterion", chosen.code());
		model.addAttribute("figures", current.figures());
		model.addAttribute("expression", current.expression());
		model.addAttribute("maximum", current.maximum() == null ? "" : current.maximum().toPlainString());
		return known;
	}

}
