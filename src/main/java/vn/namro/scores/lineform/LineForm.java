package vn.namro.scores.lineform;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.criteria.catalogue.Criterion;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.criteria.rule.Rules;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Points;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreEntry;

/**
 * How a criterion is scored by the agency itself: from declared figures where it has a rule, else by hand.
 *
 * @param ruleText the rule as the paper words it, null where it does not say
 */
public record LineForm(Criterion criterion, CriterionRule rule, String ruleText) {

	public boolean computed() {
		return this.rule != null && this.rule.exists();
	}

	public List<Figure> figures() {
		return computed() ? this.rule.figures() : List.of();
	}

	/** @throws InvalidInputException when what was typed cannot be taken */
	public ScoreEntry read(LineEntry entry, String author, OffsetDateTime at) {
		if (!"self".equals(this.criterion.method())) {
			throw complaint("survey".equals(this.criterion.method()) ? "điểm lấy từ kết quả điều tra, khảo sát, cơ quan không tự chấm."
					: "điểm do cơ quan có số liệu cung cấp, cơ quan không tự chấm.");
		}
		return computed() ? fromFigures(entry, author, at) : byHand(entry, author, at);
	}

	/**
	 * What a body gives that is not measured itself: points as soon as all figures and their source are there.
	 * @param stage AUTHORITY or SURVEY
	 * @throws InvalidInputException when what was typed cannot be taken
	 */
	public ScoreEntry given(Stage stage, LineEntry entry, String author, OffsetDateTime at) {
		ScoreEntry read = computed() ? fromFigures(entry, author, at) : ScoreEntry.of(stage, points(entry.points()), entry.words(), author, at);
		if (!computed() && read.points() != null && entry.words() == null) {
			throw complaint("chưa nêu nguồn số liệu.");
		}
		boolean counts = entry.words() != null && read.points() != null;
		return new ScoreEntry(stage, counts ? read.points() : null, entry.words(), read.declared(), counts ? read.trace() : null, author, at, null);
	}

	/** Points as soon as all figures are there; the rule's own words are the reason where the agency adds none. */
	private ScoreEntry fromFigures(LineEntry entry, String author, OffsetDateTime at) {
		if (entry.points() != null && !entry.points().toString().isBlank()) {
			throw complaint("điểm được tính từ số liệu kê khai, không nhập trực tiếp.");
		}
		Map<String, Object> declared = declared(entry.declared() == null ? Map.of() : entry.declared());
		String json = Figures.write(declared);
		if (declared.size() < figures().size()) {
			return new ScoreEntry(Stage.SELF, null, entry.words(), json, null, author, at, null);
		}
		vn.namro.criteria.rule.Points points = Rules.evaluate(this.rule, declared);
		String reason = entry.words() == null ? points.trace() : entry.words();
		return new ScoreEntry(Stage.SELF, points.points(), reason, json, points.trace(), author, at, null);
	}

	private Map<String, Object> declared(Map<String, Object> typed) {
		Map<String, Object> declared = new LinkedHashMap<>();
		typed.keySet().stream().filter(name -> figures().stream().noneMatch(figure -> figure.name().equals(name))).findFirst().ifPresent(name -> {
			throw complaint("không có số liệu kê khai tên '" + name + "'.");
		});
		for (Figure figure : figures()) {
			FigureInput.read(figure, typed.get(figure.name()), this::complaint).ifPresent(value -> declared.put(figure.name(), value));
		}
		return declared;
	}

	private ScoreEntry byHand(LineEntry entry, String author, OffsetDateTime at) {
		if (entry.declared() != null && !entry.declared().isEmpty()) {
			throw complaint("không có số liệu kê khai nào; điểm nhập trực tiếp.");
		}
		BigDecimal points = points(entry.points());
		if (points != null && entry.words() == null) {
			throw complaint("chưa nêu căn cứ chấm điểm (cách tính, minh chứng) ở cột Ghi chú / giải trình.");
		}
		return ScoreEntry.of(Stage.SELF, points, entry.words(), author, at);
	}

	private BigDecimal points(Object typed) {
		if (typed == null || typed.toString().isBlank()) {
			return null;
		}
		BigDecimal points = typed instanceof BigDecimal number ? number
				: Numerals.parse(typed.toString()).orElseThrow(() -> complaint("'" + typed + "' không phải số điểm hợp lệ."));
		return Points.of(points.toPlainString(), this.criterion); // short: ExactValue and Numerals take no long numbers
	}

	public InvalidInputException complaint(String what) {
		return new InvalidInputException("Tiêu chí " + this.criterion.code() + ": " + what);
	}

}
