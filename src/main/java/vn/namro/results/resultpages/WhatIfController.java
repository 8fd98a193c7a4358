package vn.namro.results.resultpages;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.resultwhatif.Outcome;
import vn.namro.results.resultwhatif.RuleChange;
import vn.namro.results.resultwhatif.WhatIfs;

/** What-ifs for programs. */
@RestController
class WhatIfController {

	private final ResultAccess access;

	private final WhatIfs whatIfs;

	WhatIfController(ResultAccess access, WhatIfs whatIfs) {
		this.access = access;
		this.whatIfs = whatIfs;
	}

	/** @param plan where several plans of the year score the set */
	record Question(String set, Integer year, String plan, List<RuleChange> changes) {
	}

	/** Which agencies move under other rules, bands or maxima; nothing is stored. 422 with the rule's message when it cannot be computed. */
	@PostMapping("/api/results/what-if")
	Outcome ask(@AuthenticationPrincipal Person person, @RequestBody Question question) {
		this.access.requireInsider(person);
		if (question.set() == null || question.year() == null) {
			throw new InvalidInputException("Cần nêu bộ tiêu chí (set) và năm (year).");
		}
		KnownResult known = this.access.get(person, question.set(), question.year(), question.plan());
		this.access.requireInsiderOf(person, known);
		return this.whatIfs.run(known.planCode(), known.setCode(), question.changes());
	}

}
