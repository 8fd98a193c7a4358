package vn.namro.papers.paper;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;

/** What the appraisal asks an agency about the points that it gave itself. */
@Component
class ScoreQuestions {

	private final AppraisalLines lines;

	private final Campaigns campaigns;

	private final Agencies agencies;

	private final PaperModel models;

	ScoreQuestions(AppraisalLines lines, Campaigns campaigns, Agencies agencies, PaperModel models) {
		this.lines = lines;
		this.campaigns = campaigns;
		this.agencies = agencies;
		this.models = models;
	}

	/** @param delay null: this letter asks about scores */
	record Content(String to, Object delay, Scores scores) {
	}

	/** @param days working days in which the agency may explain */
	record Scores(String setName, int year, int days, int count, List<Line> lines) {
	}

	/** @param question why the points are fewer, or what is asked before they are given */
	record Line(int number, String field, String code, String title, BigDecimal maximum, BigDecimal self, BigDecimal round1, String question) {
	}

	JsonNode of(Person person, String sheet) {
		List<AppraisalLines.Line> asked = this.lines.of(person, this.lines.sheet(sheet)).stream().filter(AppraisalLines.Line::asked).toList();
		if (asked.isEmpty()) {
			throw new UnknownThingException("Không có điểm nào cần giải trình trên bảng điểm '" + sheet + "' trong phạm vi của tài khoản này.");
		}
		AppraisalLines.Line first = asked.get(0);
		Campaign campaign = this.campaigns.get(first.campaign());
		Agency agency = this.agencies.get(first.agency());
		String issuer = this.agencies.inCharge(this.agencies.province(agency.province()).coordinatorAgency()).code();
		Heading heading = Heading.letter(issuer, "V/v giải trình kết quả thẩm định điểm " + first.setName() + " năm " + campaign.year(), List.of("Như trên;"));
		List<Line> lines = Words.numbered(asked, ScoreQuestions::line);
		return this.models.of(heading, new Content(agency.name(), null, new Scores(first.setName(), campaign.year(), campaign.explanationDays(), lines.size(), lines)));
	}

	private static Line line(int number, AppraisalLines.Line line) {
		return new Line(number, line.fieldTitle(), line.code(), line.title(), line.maximum(), line.self(), line.first(),
				line.question() == null ? line.round1Reason() : line.question());
	}

}
