package vn.namro.criteria.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile.Input;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.criteria.rule.Rounding;

/** The rules of a criteria set as the evaluator takes them. */
final class SetRules {

	static Map<String, CriterionRule> of(CriteriaSetFile set) {
		Map<String, CriterionRule> rules = new LinkedHashMap<>();
		criteria(set.criteria(), set.roundings().points(), rules);
		set.adjustments()
			.forEach(adjustment -> rules.put(adjustment.code(),
					rule(adjustment.code(), adjustment.cap(), adjustment.rule(), adjustment.inputs(), set.roundings().points())));
		return rules;
	}

	private static void criteria(List<Entry> entries, Rounding rounding, Map<String, CriterionRule> rules) {
		for (Entry entry : entries) {
			rules.put(entry.code(), rule(entry.code(), entry.maximum(), entry.rule(), entry.inputs(), rounding));
			criteria(entry.criteria(), rounding, rules);
		}
	}

	static CriterionRule rule(String code, BigDecimal maximum, String expression, List<Input> inputs, Rounding rounding) {
		return new CriterionRule(code, maximum, expression, inputs.stream().map(SetRules::figure).toList(), rounding);
	}

	private static Figure figure(Input input) {
		Figure.Kind kind = input.type() == null ? Figure.Kind.NUMBER : Figure.Kind.valueOf(input.type().name());
		return new Figure(input.name(), input.title(), kind, input.options(), input.min(), input.max(), input.whole());
	}

	private SetRules() {
	}

}
