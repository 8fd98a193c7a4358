package vn.namro.scoresheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.CriteriaSetFile;
import vn.namro.catalogue.CriteriaSetFile.Entry;
import vn.namro.catalogue.Criterion;
import vn.namro.input.UnknownThingException;
import vn.namro.rule.CriterionRule;

/** How the criteria of a set are scored. */
@Component
class SetForms {

	private final Criteria criteria;

	SetForms(Criteria criteria) {
		this.criteria = criteria;
	}

	/** @throws UnknownThingException when the set has no such criterion */
	LineForm of(String setCode, String code) {
		LineForm form = all(setCode).get(code);
		if (form == null) {
			throw new UnknownThingException("Bảng điểm không có tiêu chí '" + code + "'.");
		}
		return form;
	}

	/** The forms of the leaves, by code. */
	Map<String, LineForm> all(String setCode) {
		List<Criterion> nodes = this.criteria.of(setCode);
		Map<String, CriterionRule> rules = this.criteria.file(setCode).map(CriteriaSetFile::rules).orElse(Map.of());
		Map<String, String> texts = new HashMap<>();
		this.criteria.file(setCode).ifPresent(file -> collect(file.criteria(), texts));
		return nodes.stream()
			.filter(Criterion::leaf)
			.collect(Collectors.toMap(Criterion::code, node -> new LineForm(node, rules.get(node.code()), texts.get(node.code()))));
	}

	/** The titles of the fields, by code. */
	Map<String, String> fields(String setCode) {
		return this.criteria.of(setCode)
			.stream()
			.filter(node -> node.parentCode() == null)
			.collect(Collectors.toMap(Criterion::code, Criterion::title));
	}

	private static void collect(List<Entry> entries, Map<String, String> texts) {
		entries.forEach(entry -> {
			if (entry.ruleText() != null) {
				texts.put(entry.code(), entry.ruleText());
			}
			collect(entry.criteria(), texts);
		});
	}

}
