package vn.namro.results.resultpages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import vn.namro.criteria.rule.Rounding;
import vn.namro.results.result.League;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.Snapshot;
import vn.namro.results.result.UnitResult;

/**
 * A result for programs.
 *
 * @param status LIVE before the publication, then PUBLISHED or CORRECTED
 * @param sha256 hash of the frozen document; null before the publication
 * @param units in order of leagues and ranks
 * @param publications the publication and its corrections in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultAnswer(String plan, String set, String setName, int year, String mode, String status, String sha256, Rounding percentageRounding,
		List<League> leagues, List<Field> fields, List<Unit> units, List<ResultDocument.Mean> means, List<Publication> publications) {

	record Field(String code, String title, BigDecimal maximum) {
	}

	/** @param lines only where one unit was asked for */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Unit(String code, String name, String league, Integer rank, String grade, BigDecimal self, BigDecimal appraised, BigDecimal points, BigDecimal maximum,
			BigDecimal bonus, BigDecimal penalty, BigDecimal percentage, BigDecimal gap, UnitResult.LastYear lastYear, List<FieldPoints> fields,
			List<ResultLine> lines) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record FieldPoints(String code, BigDecimal self, BigDecimal appraised, BigDecimal points, BigDecimal maximum, BigDecimal percentage) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Publication(int number, String decisionNumber, LocalDate decisionDate, String reason, @JsonRawValue String changes, String sha256, OffsetDateTime at) {
	}

	/** @param only code of the unit of which the lines are wanted too; null for all units without lines */
	public static ResultAnswer of(ResultDocument result, List<Snapshot> snapshots, String only) {
		String status = snapshots.isEmpty() ? "LIVE" : snapshots.size() == 1 ? "PUBLISHED" : "CORRECTED";
		return new ResultAnswer(result.plan(), result.set(), result.setName(), result.year(), result.mode().name(), status,
				snapshots.isEmpty() ? null : snapshots.get(snapshots.size() - 1).sha256(), result.percentage(), result.leagues(),
				result.fields().stream().map(node -> new Field(node.code(), node.title(), node.maximum())).toList(),
				result.units().stream().filter(unit -> only == null || unit.code().equals(only)).map(unit -> unit(unit, only != null)).toList(),
				result.means(), snapshots.stream().map(ResultAnswer::publication).toList());
	}

	private static Unit unit(UnitResult unit, boolean lines) {
		return new Unit(unit.code(), unit.name(), unit.league(), unit.rank(), unit.grade(), unit.exact().self(), unit.exact().appraised(), unit.points(),
				unit.exact().maximum(), unit.bonus(), unit.penalty(), unit.percentage(), unit.exact().gap(), unit.lastYear(),
				unit.fields().stream().map(ResultAnswer::field).toList(), lines ? unit.lines() : null);
	}

	private static FieldPoints field(UnitResult.FieldResult field) {
		return new FieldPoints(field.code(), field.exact().self(), field.exact().appraised(), field.points(), field.exact().maximum(), field.percentage());
	}

	private static Publication publication(Snapshot snapshot) {
		return new Publication(snapshot.number(), snapshot.decisionNumber(), snapshot.decisionDate(), snapshot.reason(),
				snapshot.number() == 0 ? null : snapshot.changes(), snapshot.sha256(), snapshot.frozenAt());
	}

}
