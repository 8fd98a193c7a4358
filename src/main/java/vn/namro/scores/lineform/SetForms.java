package vn.namro.scores.lineform;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.input.UnknownThingException;

/** How the criteria of a set are scored. */
@Component
public class SetForms {

	private final Criteria criteria;

	SetForms(Criteria criteria) {
		this.criteria = criteria;
	}

	/** @throws UnknownThingException when the set has no such criterion */
	public LineForm of(String setCode, String code) {
		CriteriaSet set = this.criteria.set(setCode);
		Criterion criterion = set.criteria().get(code);
		if (criterion == null || !criterion.leaf()) {
			throw new UnknownThingException("Bảng điểm không có tiêu chí '" + code + "'.");
		}
		return form(set, criterion);
	}

	/** The forms of the leaves, by code. */
	public Map<String, LineForm> all(String setCode) {
		CriteriaSet set = this.criteria.set(setCode);
		return set.leaves().stream().collect(Collectors.toMap(Criterion::code, leaf -> form(set, leaf)));
	}

	private static LineForm form(CriteriaSet set, Criterion leaf) {
		return new LineForm(leaf, set.rules().get(leaf.code()), set.entry(leaf.code()).map(Entry::ruleText).orElse(null));
	}

	/** The titles of the fields, by code. */
	public Map<String, String> fields(String setCode) {
		return this.criteria.set(setCode).fields().stream().collect(Collectors.toMap(Criterion::code, Criterion::title));
	}

}
