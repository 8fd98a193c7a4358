package vn.namro.proving.provenance;

import java.math.BigDecimal;
import java.util.List;

import vn.namro.proving.evidence.Citation;
import vn.namro.results.result.Snapshot;
import vn.namro.scores.scoring.ScoreEntry;

/**
 * A score with all that it rests on, the newest first.
 *
 * @param publications the publication and its corrections, each with the hash of its document; empty before
 * @param publishedPoints as the last of them has it
 * @param counted the points that count now; null for whoever may not see them yet
 * @param steps what was entered, newest first; before the publication without the appraisal for those whom it does not concern
 * @param rule as the paper words it, null where there is none
 * @param expression that the points were computed with, null where there is none
 * @param figures what the agency stated, each as title and value
 * @param citations the documents with revision, hash and page; null for whoever may not see them
 */
record Provenance(Origin origin, List<Snapshot> publications, BigDecimal publishedPoints, BigDecimal counted, List<ScoreEntry> steps, String rule,
		String expression, List<Figure> figures, List<Citation> citations) {

	record Figure(String title, String value) {
	}

	/** Whether what counts is what was published, as far as both are known. */
	public boolean stands() {
		return this.publishedPoints == null || this.counted != null && this.publishedPoints.compareTo(this.counted) == 0;
	}

}
