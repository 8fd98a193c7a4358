package vn.namro.scores.bench;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line of the bench's queue: one criterion of one agency.
 *
 * @param round 1 or 2
 * @param state OPEN, ASKED (waits for the agency's explanation), AGREED or CHANGED in this round
 * @param hints why it is worth a closer look, in Vietnamese; empty for most
 */
record BenchLine(String appraisal, String sheet, String agency, String criterion, String title, BigDecimal maximum, BigDecimal self,
		BigDecimal round1, BigDecimal appraised, int version, int round, State state, List<String> hints) {

	enum State {

		OPEN, ASKED, AGREED, CHANGED

	}

}
