package vn.namro.criteria.ruleanalysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.criteria.rule.Words;

/** Which values the figures of a rule may take, and which of them are worth a try. */
final class Domain {

	private static final List<Long> USUAL = List.of(0L, 1L, 3L, 7L, 10L, 20L, 100L, 1000L);

	private static final Fraction LARGE = Fraction.of(1_000_000);

	private final CriterionRule rule;

	private final List<Object> constants;

	Domain(CriterionRule rule, Term term) {
		this.rule = rule;
		this.constants = term.all().filter(Term.Constant.class::isInstance).map(part -> ((Term.Constant) part).value()).distinct().toList();
	}

	/** Values to begin with, without regard to other figures. */
	List<Object> values(Figure figure) {
		return switch (figure.kind()) {
			case BOOLEAN -> List.of(true, false);
			case OPTION -> List.copyOf(figure.options());
			case DATE -> List.copyOf(days());
			case NUMBER -> List.copyOf(numbers(figure));
		};
	}

	private TreeSet<LocalDate> days() {
		TreeSet<LocalDate> days = new TreeSet<>();
		this.constants.stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast).forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
		return days.isEmpty() ? new TreeSet<>(List.of(LocalDate.of(2024, 6, 15))) : days;
	}

	private TreeSet<Fraction> numbers(Figure figure) {
		TreeSet<Fraction> numbers = new TreeSet<>();
		Stream<Fraction> fixed = this.constants.stream().filter(Fraction.class::isInstance).map(Fraction.class::cast).filter(number -> number.compareTo(LARGE) <= 0);
		Stream<Fraction> limits = Stream.of(figure.min(), figure.max()).map(limit -> limit(limit, Map.of())).filter(Objects::nonNull);
		Stream.of(USUAL.stream().map(Fraction::of), fixed, limits).flatMap(stream -> stream).filter(number -> fits(figure, number, Map.of())).forEach(numbers::add);
		return numbers;
	}

	/** Whether a figure may have this value beside those. */
	boolean fits(Figure figure, Object value, Map<String, Object> others) {
		if (!(value instanceof Fraction number)) {
			return true;
		}
		Fraction least = figure.min() == null ? Fraction.ZERO : limit(figure.min(), others);
		Fraction most = limit(figure.max(), others);
		return (!figure.whole() || number.isWhole()) && (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
	}

	/** The same with every figure drawn within the limits that others set it, so that parts and wholes drawn apart still belong together. */
	Map<String, Object> drawnIn(Map<String, Object> values) {
		Map<String, Object> drawn = new HashMap<>(values);
		this.rule.figures().forEach(figure -> {
			if (drawn.get(figure.name()) instanceof Fraction number) {
				Fraction least = limit(figure.min(), drawn);
				Fraction most = limit(figure.max(), drawn);
				drawn.put(figure.name(), most != null && number.compareTo(most) > 0 ? most : least != null && number.compareTo(least) < 0 ? least : number);
			}
		});
		return drawn;
	}

	boolean fits(Map<String, Object> values) {
		return this.rule.figures().stream().allMatch(figure -> fits(figure, values.get(figure.name()), values));
	}

	/** @return null where there is no limit or it is another figure's value that is not known */
	Fraction limit(String limit, Map<String, Object> others) {
		if (limit == null) {
			return null;
		}
		if (others.get(limit) instanceof Fraction other) {
			return other;
		}
		return Figure.isNumber(limit) ? Fraction.of(new BigDecimal(limit)) : null;
	}

	/** The figures of the rule whose values have an order, so that bands make sense. */
	List<Figure> ordered() {
		List<Figure> ordered = new ArrayList<>(this.rule.figures());
		ordered.removeIf(figure -> figure.kind() == Figure.Kind.BOOLEAN || figure.kind() == Figure.Kind.OPTION);
		return ordered;
	}

	/** {@code 'Số việc' = 10; 'Số việc xong' = 9} */
	String example(Map<String, Object> values) {
		return this.rule.figures()
			.stream()
			.filter(figure -> values.containsKey(figure.name()))
			.map(figure -> "'" + figure.title() + "' = " + Words.value(values.get(figure.name())))
			.collect(java.util.stream.Collectors.joining("; "));
	}

}
