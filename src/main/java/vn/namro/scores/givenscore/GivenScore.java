package vn.namro.scores.givenscore;

import java.util.List;

/**
 * What a data holder or a survey says of an agency's line.
 *
 * @param agency code or name
 * @param points as people type them; null where figures give them by the rule
 * @param figures one {@code name = value} each, by the names of the rule's inputs
 * @param source where it comes from: the paper, the system, the survey
 */
public record GivenScore(String criterion, String agency, String points, List<String> figures, String source) {

	public GivenScore {
		figures = figures == null ? List.of() : List.copyOf(figures);
	}

}
