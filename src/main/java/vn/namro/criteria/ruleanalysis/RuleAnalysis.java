package vn.namro.criteria.ruleanalysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.namro.criteria.formula.Expressions;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.platform.workbook.Problem;

/** Looks for faults in a rule before anybody is scored by it, and shows the figures that bring each one to light. */
public final class RuleAnalysis {

	private final CriterionRule rule;

	private final List<Object> path;

	private final List<Problem> problems = new ArrayList<>();

	private RuleAnalysis(CriterionRule rule, List<Object> path) {
		this.rule = rule;
		this.path = path;
	}

	/** @param path where the rule's owner stands in the file; problems point to its fields {@code rule} and {@code inputs} */
	public static List<Problem> problems(CriterionRule rule, List<Object> path) {
		RuleAnalysis analysis = new RuleAnalysis(rule, path);
		analysis.figures();
		if (rule.exists()) {
			analysis.rule();
		}
		return analysis.problems;
	}

	private void figures() {
		Set<String> numbers = this.rule.figures().stream().filter(figure -> figure.kind() == Figure.Kind.NUMBER).map(Figure::name).collect(Collectors.toSet());
		for (int i = 0; i < this.rule.figures().size(); i++) {
			Figure figure = this.rule.figures().get(i);
			if (figure.kind() == Figure.Kind.OPTION && figure.options().isEmpty()) {
				error(at("inputs", i), "input.options", "số liệu lựa chọn chưa có các lựa chọn (options)", "Ví dụ: [Xuất sắc, Tốt, Hoàn thành].");
			}
			if (figure.options().stream().anyMatch(String::isBlank) || figure.options().stream().distinct().count() < figure.options().size()) {
				error(at("inputs", i), "input.options", "các lựa chọn của số liệu '" + figure.title() + "' có mục trống hoặc trùng nhau", "Mỗi lựa chọn ghi một lần.");
			}
			for (String limit : new String[] { figure.min(), figure.max() }) {
				if (limit != null && !Figure.isNumber(limit) && (!numbers.contains(limit) || limit.equals(figure.name()))) {
					error(at("inputs", i), "input.limit", "giới hạn '" + limit + "' không phải số, cũng không phải tên một số liệu kiểu số khác", "Ví dụ: 100 hoặc soViec.");
				}
			}
			if (figure.isEmpty()) {
				error(at("inputs", i), "input.limit", "số liệu '" + figure.title() + "' có mức ít nhất (min) lớn hơn mức nhiều nhất (max)", "Đổi chỗ hai mức.");
			}
		}
	}

	private void rule() {
		try {
			Term term = Expressions.of(this.rule.expression());
			names(term);
			options(term);
			if (this.problems.stream().noneMatch(Problem::isError)) {
				explore(term);
			}
		}
		catch (RuleException ex) {
			error(at("rule"), ex.code(), ex.getMessage(), "Xem ví dụ trong tệp mẫu.");
		}
	}

	private void names(Term term) {
		Set<String> used = term.all().filter(Term.Name.class::isInstance).map(name -> ((Term.Name) name).name()).collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> declared = this.rule.figures().stream().map(Figure::name).collect(Collectors.toCollection(LinkedHashSet::new));
		used.stream().filter(name -> !declared.contains(name)).forEach(name -> error(at("rule"), "rule.name", "công thức dùng '" + name + "', không có trong số liệu kê khai",
				declared.isEmpty() ? "Khai số liệu đó trong inputs." : "Các số liệu đã khai: " + String.join(", ", declared) + "."));
		Set<String> limits = new HashSet<>();
		this.rule.figures().forEach(figure -> limits.addAll(java.util.Arrays.asList(figure.min(), figure.max())));
		for (int i = 0; i < this.rule.figures().size(); i++) {
			String name = this.rule.figures().get(i).name();
			if (!used.contains(name) && !limits.contains(name)) {
				this.problems.add(Problem.warning(at("inputs", i), "rule.unused", "số liệu '" + name + "' không được công thức dùng đến", "Bỏ số liệu, hoặc đưa vào công thức."));
			}
		}
	}

	private void options(Term term) {
		term.all().filter(Term.Comparison.class::isInstance).map(Term.Comparison.class::cast).forEach(comparison -> {
			option(comparison.left(), comparison.right());
			option(comparison.right(), comparison.left());
		});
	}

	private void option(Term name, Term constant) {
		if (name instanceof Term.Name figure && constant instanceof Term.Constant text && text.value() instanceof String option) {
			this.rule.figures()
				.stream()
				.filter(known -> known.name().equals(figure.name()) && known.kind() == Figure.Kind.OPTION && !known.options().contains(option))
				.forEach(known -> error(at("rule"), "rule.option", "công thức so '" + known.name() + "' với “" + option + "”, không có trong các lựa chọn",
						"Các lựa chọn: " + String.join(", ", known.options()) + "."));
		}
	}

	private void explore(Term term) {
		Domain domain = new Domain(this.rule, term);
		List<List<Map<String, Object>>> runs = new Exploration(this.rule, term, domain).runs();
		if (runs.isEmpty() && !this.rule.figures().isEmpty()) {
			error(at("inputs"), "input.limit", "không số liệu nào vừa các giới hạn (min, max) đã khai, nên không dò được công thức", "Xem lại giới hạn của các số liệu.");
			return;
		}
		ValueSearch.in(this.rule, term, domain, runs).forEach(this::report);
		if (this.problems.stream().noneMatch(problem -> problem.code().equals("rule.type"))) {
			BandSearch.in(this.rule, term, domain, runs).forEach(this::report);
		}
	}

	private void report(Fault fault) {
		this.problems.add(fault.certain() ? Problem.error(at("rule"), fault.code(), fault.message(), fault.suggestion())
				: Problem.warning(at("rule"), fault.code(), fault.message(), fault.suggestion()));
	}

	private List<Object> at(Object... steps) {
		List<Object> here = new ArrayList<>(this.path);
		here.addAll(List.of(steps));
		return List.copyOf(here);
	}

	private void error(List<Object> at, String code, String message, String suggestion) {
		this.problems.add(Problem.error(at, code, message, suggestion));
	}

}
