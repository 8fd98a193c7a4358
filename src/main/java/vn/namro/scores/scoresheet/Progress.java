package vn.namro.scores.scoresheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.namro.scores.lineform.Numerals;

/**
 * How far an agency has come with its sheet.
 *
 * @param done lines that have points, of those that the agency scores itself
 * @param missing codes of the criteria that have none yet
 * @param points that the agency gives itself so far
 * @param maximum of the lines that apply and that it scores itself
 * @param fields points so far by code of the field
 */
public record Progress(int done, int total, List<String> missing, BigDecimal points, BigDecimal maximum, Map<String, BigDecimal> fields) {

	static Progress of(List<SheetLine> lines) {
		List<SheetLine> own = lines.stream().filter(SheetLine::selfScored).filter(line -> line.notApplicable() == null).toList();
		List<String> missing = own.stream().filter(SheetLine::missing).map(SheetLine::criterion).toList();
		Map<String, BigDecimal> fields = new TreeMap<>();
		own.stream().filter(line -> line.points() != null).forEach(line -> fields.merge(line.field(), line.points(), BigDecimal::add));
		return new Progress(own.size() - missing.size(), own.size(), missing, sum(own.stream().map(SheetLine::points)),
				sum(own.stream().map(SheetLine::maximum)), fields);
	}

	public boolean complete() {
		return this.missing.isEmpty();
	}

	/** "7/16 tiêu chí đã chấm; tổng 62,5/70 điểm". */
	public String text() {
		return this.done + "/" + this.total + " tiêu chí đã chấm; tổng " + Numerals.text(this.points) + "/" + Numerals.text(this.maximum) + " điểm";
	}

	private static BigDecimal sum(Stream<BigDecimal> points) {
		return points.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
