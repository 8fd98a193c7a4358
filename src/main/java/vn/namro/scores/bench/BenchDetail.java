package vn.namro.scores.bench;

import java.math.BigDecimal;
import java.util.List;

import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry;

/**
 * Everything that an appraiser needs to see of a line at once.
 *
 * @param rule the rule as the paper words it; null where the set has none
 * @param evidence what the set asks as proof, a sentence each
 * @param subject under which its documents are cited
 * @param lastYear null when the criterion was not scored a year before
 * @param others the same criterion at other agencies of the campaign
 * @param history all that was entered, oldest first
 */
record BenchDetail(String agency, String field, String criterion, String title, BigDecimal maximum, String rule, List<String> evidence, String subject,
		Score score, LastYear lastYear, List<Other> others, List<ScoreEntry> history) {

	/** The same criterion of the same agency a year before. */
	record LastYear(int year, String criterion, BigDecimal self, BigDecimal appraised, String remark) {
	}

	record Other(String agency, BigDecimal self, BigDecimal appraised) {
	}

}
