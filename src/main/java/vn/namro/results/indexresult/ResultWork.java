package vn.namro.results.indexresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.indexresult.IndexResultModel.SurveyRow;
import vn.namro.results.indexresult.IndexResults.SurveyScore;
import vn.namro.results.publication.MissingFigures;
import vn.namro.results.publication.Publication;
import vn.namro.results.result.Results;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Points;

/** What the coordinator, the council and the leader do with an index's result. */
@Component
class ResultWork {

	private final IndexResults indexResults;

	private final Results results;

	private final Criteria criteria;

	private final Agencies agencies;

	private final Directory directory;

	private final Publication publication;

	private final MissingFigures missingFigures;

	private final EngineClock clock;

	ResultWork(IndexResults indexResults, Results results, Criteria criteria, Agencies agencies, Directory directory, Publication publication,
			MissingFigures missingFigures, EngineClock clock) {
		this.missingFigures = missingFigures;
		this.indexResults = indexResults;
		this.results = results;
		this.criteria = criteria;
		this.agencies = agencies;
		this.directory = directory;
		this.publication = publication;
		this.clock = clock;
	}

	/** The survey criteria as a table for the form; none where each agency has survey points of its own. */
	List<SurveyRow> surveyRows(String planCode, String setCode) {
		Map<String, SurveyScore> scores = this.indexResults.surveyScores(planCode, setCode);
		return surveyed(planCode, setCode).stream().map(criterion -> row(criterion, scores.get(criterion.code()))).toList();
	}

	private static SurveyRow row(Criterion criterion, SurveyScore score) {
		return new SurveyRow(criterion.code(), criterion.title(), Points.text(criterion.maximum()), score == null ? "" : Points.field(score.points()),
				score == null ? "" : score.source());
	}

	/** The province's own surveys; those about each agency come onto the agencies' sheets. */
	private List<Criterion> surveyed(String planCode, String setCode) {
		return this.results.modeOf(planCode, setCode) == Campaign.Mode.BY_LEAD ? this.criteria.surveyed(setCode) : List.of();
	}

	/** @throws InvalidInputException naming every criterion whose points or source cannot be taken */
	void enterSurveyScores(String planCode, String setCode, List<SurveyRow> rows) {
		List<String> complaints = new ArrayList<>();
		for (Criterion criterion : surveyed(planCode, setCode)) {
			SurveyRow row = rows.stream().filter(candidate -> criterion.code().equals(candidate.criterion())).findFirst().orElse(null);
			try {
				enter(planCode, criterion, row);
			}
			catch (InvalidInputException ex) {
				complaints.addAll(ex.messages());
			}
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	private void enter(String planCode, Criterion criterion, SurveyRow row) {
		BigDecimal points = Points.of(row == null ? null : row.surveyScore(), criterion);
		if (row.surveySource() == null || row.surveySource().isBlank()) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": chưa nêu nguồn của điểm điều tra.");
		}
		this.indexResults.enterSurveyScore(planCode, criterion.setCode(), criterion.code(), points, row.surveySource().strip(), this.directory.actor(),
				this.clock.now());
	}

	void decide(String planCode, String setCode, int year, String note) {
		this.indexResults.decide(planCode, setCode, year, note, this.clock.now());
	}

	/** @throws InvalidInputException when the date is missing or wrong, or figures are missing without a decision */
	void publish(String planCode, String setCode, String decisionNumber, String decisionDate) {
		this.missingFigures.require(planCode, setCode);
		try {
			this.indexResults.publish(planCode, setCode, decisionNumber, LocalDate.parse(decisionDate), this.clock.now());
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException("Ngày quyết định còn trống hoặc không hợp lệ.");
		}
	}

	/** Keeps the published result as it is now; later changes of scores do not reach it. */
	void freeze(String planCode, String setCode) {
		this.publication.freeze(planCode, setCode);
	}

	/** The result as lines of text for the forms: each criterion of the province, or each agency by rank; then the whole. */
	String text(String planCode, String setCode) {
		String missing = this.missingFigures.text(planCode, setCode);
		return ResultText.of(this.results.live(planCode, setCode), code -> code == null ? "" : this.agencies.get(code).name())
				+ (missing.isEmpty() ? "" : "\n\nCòn thiếu số liệu của cơ quan có thẩm quyền, đang tính 0 điểm; chỉ công bố được khi có đủ hoặc có quyết định giải thích:\n" + missing);
	}

}
