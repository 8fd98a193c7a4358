package vn.namro.scores.givenscore;

import java.math.BigDecimal;
import java.util.Map;

import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.web.Problems;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.StaleScoreException;

/** Keeps what is typed on the page of figures, a line at a time; it answers in the form of {@code PUT /api/scores}, whose script the page shares. */
@RestController
@RequestMapping("/api/campaigns/{id}/figures")
class FigureController {

	private final FigureDesk desk;

	private final FigureLines lines;

	private final ScoreSheets sheets;

	FigureController(FigureDesk desk, FigureLines lines, ScoreSheets sheets) {
		this.desk = desk;
		this.lines = lines;
		this.sheets = sheets;
	}

	/** The line and how many of its criterion have points. */
	record Entered(Shown line, Progress progress) {
	}

	/** @param criterion the sheet, by which the page knows its rows */
	record Shown(String criterion, String method, int version, Map<String, Object> declared, Mark self, String notApplicable) {

		static Shown of(FigureLines.Line line) {
			return new Shown(line.sheet(), "given", line.version(), line.declared(), new Mark(line.points(), line.source(), line.trace()), line.notApplicable());
		}

	}

	record Mark(BigDecimal points, String reason, String trace) {
	}

	record Progress(int done, int total) {
	}

	/** 409 with the line when somebody else changed it, or when the result is published; 422 when figures or source cannot be taken. */
	@PutMapping("/{criterion}/{sheet}")
	Entered enter(@AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String criterion, @PathVariable String sheet,
			@RequestBody LineEntry entry) {
		FigureLines.Line line = this.desk.enter(id, criterion, sheet, entry, person);
		FigureLines.Count count = this.lines.counts(id).get(criterion);
		return new Entered(Shown.of(line), new Progress(count.lines() - count.missing(), count.lines()));
	}

	@ExceptionHandler
	ProblemDetail stale(StaleScoreException ex) {
		ProblemDetail problem = Problems.of(409, ex.getMessage());
		problem.setProperty("code", "score.stale");
		String campaign = Campaign.idOf(this.sheets.get(ex.current().sheetId()).planCode(), ex.current().setCode());
		problem.setProperty("current", Shown.of(this.desk.line(campaign, ex.current().criterionCode(), ex.current().sheetId())));
		return problem;
	}

}
