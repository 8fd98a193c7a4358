package vn.namro.results.indexresult;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import vn.namro.results.result.Node;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.UnitResult;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Points;

/** A result as people read it in the forms of the council and the leader; the pages show it whole. */
final class ResultText {

	private final ResultDocument result;

	private final Map<String, String> titles;

	private final UnaryOperator<String> names;

	private ResultText(ResultDocument result, UnaryOperator<String> names) {
		this.result = result;
		this.titles = result.nodes().stream().collect(Collectors.toMap(Node::code, Node::title));
		this.names = names;
	}

	/** @param names the name of an agency by its code, which may be null */
	static String of(ResultDocument result, UnaryOperator<String> names) {
		ResultText text = new ResultText(result, names);
		String lines = result.mode() == Campaign.Mode.BY_LEAD ? text.each(result.units().get(0).lines(), text::line) : text.each(result.units(), ResultText::unit);
		String whole = result.mode() == Campaign.Mode.BY_LEAD ? text.total(result.units().get(0)) : text.each(result.means(), ResultText::mean);
		return lines + "\n\n" + whole + "\nBảng đầy đủ: /results/" + result.set() + "/" + result.year();
	}

	private <T> String each(List<T> things, Function<T, String> words) {
		return things.stream().map(words).collect(Collectors.joining("\n"));
	}

	private String line(ResultLine line) {
		return line.criterion() + ". " + this.titles.get(line.criterion()) + " (" + this.names.apply(line.agency()) + "): tự chấm " + Points.text(line.self())
				+ ", tính điểm " + (line.notApplicable() == null ? Points.text(line.counted()) + "/" + Points.text(line.maximum()) : "không áp dụng");
	}

	private String total(UnitResult unit) {
		return "Tổng: " + Points.text(unit.points()) + "/" + Points.text(unit.exact().maximum()) + " điểm, đạt " + Points.text(unit.percentage()) + "%"
				+ (unit.grade() == null ? "" : " (" + unit.grade() + ")");
	}

	private static String unit(UnitResult unit) {
		return (unit.rank() == null ? "—" : unit.rank()) + ". " + unit.name() + ": tự chấm " + Points.text(unit.exact().self()) + ", tính điểm "
				+ Points.text(unit.points()) + "/" + Points.text(unit.exact().maximum()) + ", đạt " + Points.text(unit.percentage()) + "%"
				+ (unit.grade() == null ? "" : " (" + unit.grade() + ")");
	}

	private static String mean(ResultDocument.Mean mean) {
		return (mean.league() == null ? "Bình quân " : mean.league() + ": bình quân ") + mean.units() + " cơ quan: " + Points.text(mean.points()) + " điểm, đạt "
				+ Points.text(mean.percentage()) + "%";
	}

}
