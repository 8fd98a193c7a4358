package vn.namro.papers.officefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells such as A1:F3, with columns by their letters. */
public record CellRange(String left, int top, String right, int bottom) {

	private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+):([A-Z]+)(\\d+)");

	public static CellRange of(String text) {
		Matcher range = RANGE.matcher(text);
		if (!range.matches()) {
			throw new FaultyTemplateException("vùng ô „" + text + "” không đọc được");
		}
		return new CellRange(range.group(1), Integer.parseInt(range.group(2)), range.group(3), Integer.parseInt(range.group(4)));
	}

	@Override
	public String toString() {
		return this.left + this.top + ":" + this.right + this.bottom;
	}

}
