package vn.namro.scores.givenscore;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.criteria.rule.Rules;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.scores.scoring.Points;

/** The points that a row gives: by the criterion's rule where it states figures, otherwise as they stand. */
final class GivenPoints {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, CriterionRule> rules;

	GivenPoints(Map<String, CriterionRule> rules) {
		this.rules = rules;
	}

	/** @param declared the figures as a JSON object, null where points were given */
	record Result(BigDecimal points, String declared, String trace) {
	}

	/** @throws InvalidInputException when a figure or the points cannot be taken */
	Result of(Criterion criterion, GivenScore given) {
		if (given.figures().isEmpty()) {
			return new Result(Points.of(given.points(), criterion), null, null);
		}
		if (given.points() != null && !given.points().isBlank()) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": đã có số liệu thì điểm do công thức tính, hãy để trống cột điểm.");
		}
		CriterionRule rule = this.rules.get(criterion.code());
		if (rule == null || !rule.exists()) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + " không có công thức, hãy nhập điểm.");
		}
		Map<String, Object> declared = figures(criterion, given);
		declared.keySet().stream().filter(name -> rule.figures().stream().noneMatch(figure -> figure.name().equals(name))).findFirst().ifPresent(name -> {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": không có số liệu tên '" + name + "'; các số liệu: "
					+ rule.figures().stream().map(Figure::name).collect(Collectors.joining(", ")) + ".");
		});
		vn.namro.criteria.rule.Points points = Rules.evaluate(rule, declared);
		return new Result(points.points(), json(declared), points.trace());
	}

	private static Map<String, Object> figures(Criterion criterion, GivenScore given) {
		Map<String, Object> figures = new LinkedHashMap<>();
		for (String figure : given.figures()) {
			int equals = figure.indexOf('=');
			if (equals < 1) {
				throw new InvalidInputException("Tiêu chí " + criterion.code() + ": '" + figure + "' không phải dạng tên = giá trị.");
			}
			String name = figure.substring(0, equals).strip();
			if (figures.put(name, value(figure.substring(equals + 1).strip())) != null) {
				throw new InvalidInputException("Tiêu chí " + criterion.code() + ": số liệu '" + name + "' ghi hai lần trong một ô.");
			}
		}
		return figures;
	}

	private static Object value(String text) {
		return switch (text.toLowerCase(java.util.Locale.ROOT)) {
			case "có", "true" -> true;
			case "không", "false" -> false;
			default -> Values.decimal(text).<Object>map(number -> number).orElse(text);
		};
	}

	private static String json(Map<String, Object> declared) {
		try {
			return JSON.writeValueAsString(declared);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
