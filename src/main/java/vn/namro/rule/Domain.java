package vn.namro.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;

/** Which values the figures of a rule may take, and which of them are worth a try. */
final class Domain {

	private static final List<Integer> USUAL = List.of(0, 1, 3, 7, 10, 20, 100, 1000);

	private static final BigFraction LARGE = BigFraction.of(1_000_000);

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

	private TreeSet<BigFraction> numbers(Figure figure) {
		TreeSet<BigFraction> numbers = new TreeSet<>();
		Stream<BigFraction> fixed = this.constants.stream().filter(BigFraction.class::isInstance).map(BigFraction.class::cast).filter(number -> number.compareTo(LARGE) <= 0);
		Stream<BigFraction> limits = Stream.of(figure.min(), figure.max()).map(limit -> limit(limit, Map.of())).filter(Objects::nonNull);
		Stream.of(USUAL.stream().map(BigFraction::of), fixed, limits).flatMap(stream -> stream).filter(number -> fits(figure, number, Map.of())).forEach(numbers::add);
		return numbers;
	}

	/** Whether a figure may have this value beside those. */
	boolean fits(Figure figure, Object value, Map<String, Object> others) {
		if (!(value instanceof BigFraction number)) {
			return true;
		}
		BigFraction least = limit(figure.min() == null ? "0" : figure.min(), others);
		BigFraction most = limit(figure.max(), others);
		return (!figure.whole() || Exact.isWhole(number)) && (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
	}

	boolean fits(Map<String, Object> values) {
		return this.rule.figures().stream().allMatch(figure -> fits(figure, values.get(figure.name()), values));
	}

	/** @return null where there is no limit or it is another figure's value that is not known */
	BigFraction limit(String limit, Map<String, Object> others) {
		if (limit == null) {
			return null;
		}
		if (others.get(limit) instanceof BigFraction other) {
			return other;
		}
		return isNumber(limit) ? Exact.of(new BigDecimal(limit)) : null;
	}

	static boolean isNumber(String text) {
		return text.matches("-?\\d{1,15}(\\.\\d{1,10})?");
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
