package vn.namro.scores.scoresheet;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;

import vn.namro.scores.lineform.Figures;
import vn.namro.scores.scoring.ScoreEntry;

/** What somebody once entered on a line. */
record Past(ScoreEntry.Stage stage, BigDecimal points, String reason, String trace, Map<String, Object> declared, String author, String authorName,
		OffsetDateTime at) {

	static Past of(ScoreEntry entry, String authorName) {
		return new Past(entry.stage(), entry.points(), entry.reason(), entry.trace(), Figures.read(entry.declared()), entry.author(), authorName, entry.at());
	}

}
