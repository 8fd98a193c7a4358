package vn.namro.criteria.catalogue;

import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.criteria.rule.Points;
import vn.namro.criteria.rule.Rules;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** Computes points while somebody types figures, with the evaluator that counts in the end. */
@RestController
@RequestMapping("/api/rules")
class RuleController {

	/** @param declared figures by the name of the rule's input */
	record Question(String set, String criterion, Map<String, Object> declared) {
	}

	private final Criteria criteria;

	RuleController(Criteria criteria) {
		this.criteria = criteria;
	}

	/** Points and trace; 422 where the figures give none, with the rule's word as {@code code}. */
	@PostMapping("/evaluate")
	Points evaluate(@AuthenticationPrincipal Person caller, @RequestBody Question question) {
		if (question.set() == null || question.criterion() == null) {
			throw new InvalidInputException("Cần nêu bộ tiêu chí (set) và tiêu chí (criterion).");
		}
		if (!this.criteria.provinceOf(question.set()).map(province -> caller.sharesProvinceWith(province + ".")).orElse(true)) {
			throw new UnknownThingException("Không có bộ tiêu chí '" + question.set() + "'.");
		}
		return Rules.evaluate(this.criteria.set(question.set()).rule(question.criterion()), question.declared() == null ? Map.of() : question.declared());
	}

}
