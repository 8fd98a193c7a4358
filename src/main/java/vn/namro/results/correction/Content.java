package vn.namro.results.correction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.namro.results.result.League;

/** What a correction says: other points, thresholds, rankings and reasons; each list may be empty. */
record Content(List<CorrectedScore> scores, List<CorrectedGrades> grades, List<CorrectedLeague> leagues, List<CorrectedReason> reasons) {

	Content {
		scores = clean(scores);
		grades = clean(grades);
		leagues = clean(leagues);
		reasons = clean(reasons);
	}

	/**
	 * @param unit code of the agency, or of the province
	 * @param points digits with a decimal point or comma
	 */
	record CorrectedScore(String unit, String criterion, String points) {
	}

	/** @param league name of the ranking; null or empty for the only one */
	record CorrectedGrades(String league, List<League.Grade> grades) {
	}

	/** @param league name of the ranking in which the unit belongs */
	record CorrectedLeague(String unit, String league) {
	}

	record CorrectedReason(String unit, String criterion, String reason) {
	}

	@JsonIgnore
	boolean isEmpty() {
		return Stream.of(this.scores, this.grades, this.leagues, this.reasons).allMatch(List::isEmpty);
	}

	private static <T> List<T> clean(List<T> list) {
		return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
	}

}
