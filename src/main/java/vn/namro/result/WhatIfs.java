package vn.namro.result;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.stereotype.Component;
import vn.namro.catalogue.Criteria;
import vn.namro.input.InvalidInputException;
import vn.namro.rule.CriterionRule;

/** Answers what-ifs about the scores of this moment, and stores nothing. */
@Component
public class WhatIfs {

	private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {
	};

	private final Results results;

	private final ResultReading reading;

	private final Criteria criteria;

	WhatIfs(Results results, ResultReading reading, Criteria criteria) {
		this.results = results;
		this.reading = reading;
		this.criteria = criteria;
	}

	/**
	 * @throws InvalidInputException when nothing changes, or what does not exist
	 * @throws vn.namro.rule.RuleException see {@link WhatIf#run}
	 */
	public WhatIf.Outcome run(String planCode, String setCode, List<RuleChange> changes) {
		if (changes == null || changes.isEmpty()) {
			throw new InvalidInputException("Chưa nêu tiêu chí nào thay đổi (changes).");
		}
		Map<String, CriterionRule> known = this.criteria.file(setCode).map(file -> file.rules()).orElse(Map.of());
		Map<String, CriterionRule> rules = new LinkedHashMap<>();
		for (RuleChange change : changes) {
			if (change == null || change.criterion() == null || !known.containsKey(change.criterion())) {
				throw new InvalidInputException("Bộ tiêu chí không có tiêu chí '" + (change == null ? "" : change.criterion()) + "' chấm điểm được.");
			}
			rules.put(change.criterion(), known.get(change.criterion()));
		}
		List<WhatIf.Figures> figures = this.reading.declared(planCode, setCode, rules.keySet())
			.stream()
			.map(stated -> new WhatIf.Figures(stated.agency(), stated.criterion(), read(stated.declared())))
			.toList();
		return WhatIf.run(this.results.live(planCode, setCode), rules, changes, figures);
	}

	/** The rule of a criterion as it is; without expression where people judge. */
	public CriterionRule ruleOf(String setCode, String criterion) {
		return this.criteria.file(setCode)
			.map(file -> file.rules().get(criterion))
			.orElseThrow(() -> new InvalidInputException("Bộ tiêu chí không có tiêu chí '" + criterion + "' chấm điểm được."));
	}

	private static Map<String, Object> read(String declared) {
		try {
			return JSON.readValue(declared, FIGURES);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
