package vn.namro.indexresult;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.engine.EngineClock;
import vn.namro.indexresult.IndexResultModel.SurveyRow;
import vn.namro.input.InvalidInputException;
import vn.namro.people.Directory;
import vn.namro.scoring.Campaign;
import vn.namro.scoring.Campaigns;
import vn.namro.scoring.Points;

/** What the coordinator, the council and the leader do with an index's result. */
@Component
class ResultWork {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final IndexResults results;

	private final Criteria criteria;

	private final Campaigns campaigns;

	private final Directory directory;

	private final ObjectMapper json;

	private final EngineClock clock;

	ResultWork(IndexResults results, Criteria criteria, Campaigns campaigns, Directory directory, ObjectMapper json, EngineClock clock) {
		this.results = results;
		this.criteria = criteria;
		this.campaigns = campaigns;
		this.directory = directory;
		this.json = json;
		this.clock = clock;
	}

	/** The survey criteria as a table for the form; none where each agency has survey points of its own. */
	List<SurveyRow> surveyRows(String planCode, String setCode) {
		List<Criterion> surveyed = surveyed(planCode, setCode);
		if (surveyed.isEmpty()) {
			return List.of();
		}
		Map<String, BigDecimal> points = this.results.lines(planCode, setCode)
			.stream()
			.filter(line -> line.counted() != null)
			.collect(Collectors.toMap(ResultLine::criterion, ResultLine::counted));
		Map<String, String> sources = this.results.surveySources(planCode, setCode);
		return surveyed.stream()
			.map(criterion -> new SurveyRow(criterion.code(), criterion.title(), Points.text(criterion.maximum()),
					Points.field(points.get(criterion.code())), sources.getOrDefault(criterion.code(), "")))
			.toList();
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

	/** The province's own surveys; those about each agency come onto the agencies' sheets. */
	private List<Criterion> surveyed(String planCode, String setCode) {
		boolean ofAgencies = this.campaigns.find(planCode, setCode).filter(campaign -> campaign.mode() == Campaign.Mode.BY_AGENCY).isPresent();
		return ofAgencies ? List.of() : this.criteria.surveyed(setCode);
	}

	private void enter(String planCode, Criterion criterion, SurveyRow row) {
		BigDecimal points = Points.of(row == null ? null : row.surveyScore(), criterion);
		if (row.surveySource() == null || row.surveySource().isBlank()) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": chưa nêu nguồn của điểm điều tra.");
		}
		this.results.enterSurveyScore(planCode, criterion.setCode(), criterion.code(), points, row.surveySource().strip(), this.directory.actor(),
				this.clock.now());
	}

	void decide(String planCode, String setCode, int year, String note) {
		this.results.decide(planCode, setCode, year, note, this.clock.now());
	}

	/** @throws InvalidInputException when the date is missing or wrong */
	void publish(String planCode, String setCode, String decisionNumber, String decisionDate) {
		try {
			this.results.publish(planCode, setCode, decisionNumber, LocalDate.parse(decisionDate), this.clock.now());
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException("Ngày quyết định còn trống hoặc không hợp lệ.");
		}
	}

	/** Keeps the published result as it is now; later changes of scores do not reach it. */
	void freeze(String planCode, String setCode) {
		try {
			this.results.freeze(planCode, setCode, this.json.writeValueAsString(this.results.lines(planCode, setCode)));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The result as lines of text: each criterion, then points, maximum and percentage. */
	String text(String planCode, String setCode) {
		List<ResultLine> lines = this.results.lines(planCode, setCode);
		BigDecimal counted = lines.stream().map(ResultLine::counted).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal maximum = lines.stream().map(ResultLine::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal percentage = counted.multiply(HUNDRED).divide(maximum, 2, RoundingMode.HALF_UP);
		return lines.stream().map(ResultWork::line).collect(Collectors.joining("\n")) + "\n\nTổng: " + Points.text(counted) + "/" + Points.text(maximum)
				+ " điểm, đạt " + Points.text(percentage) + "%";
	}

	private static String line(ResultLine line) {
		return line.criterion() + ". " + line.title() + " (" + line.agency() + "): tự chấm " + Points.text(line.self()) + ", tính điểm "
				+ Points.text(line.counted()) + "/" + Points.text(line.maximum());
	}

}
