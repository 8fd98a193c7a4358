package vn.namro.planning.plan;

import java.time.LocalDate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Moves what a plan says from one year to another: days by whole years, words by the year that they name.
 *
 * @param from the year of the paper
 * @param to the year that it shall hold for
 */
public record YearShift(int from, int to) {

	/** The same day of the other year; 28 February for a 29 February that the other year does not have. Null stays null. */
	public LocalDate day(LocalDate day) {
		return day == null ? null : day.plusYears((long) this.to - this.from);
	}

	/** The words with the other year in the place of the paper's. Null stays null. */
	public String words(String words) {
		return words == null ? null : Pattern.compile("(?<!\\d)" + this.from + "(?!\\d)").matcher(words).replaceAll(String.valueOf(this.to));
	}

	/** Words in which only a year that is named as such moves; the day of a cited paper stays. Null stays null. */
	public String naming(String words) {
		return words == null ? null
				: Pattern.compile("(?<!tháng \\d{1,2} )năm " + this.from + "(?!\\d)").matcher(words).replaceAll("năm " + this.to);
	}

	/** An item that is due on the same day of the other year. */
	public PlanFile.Item item(PlanFile.Item item) {
		if (!moves() || item.deadline() == null || item.deadline().due() == null) {
			return item;
		}
		ObjectNode tree = PlanJson.MAPPER.valueToTree(item);
		((ObjectNode) tree.get("deadline")).put("due", day(item.deadline().due()).toString());
		return PlanJson.MAPPER.convertValue(tree, PlanFile.Item.class);
	}

	/** From the other year to that of the paper. */
	public YearShift reversed() {
		return new YearShift(this.to, this.from);
	}

	/** Whether anything moves. */
	public boolean moves() {
		return this.from != this.to;
	}

}
