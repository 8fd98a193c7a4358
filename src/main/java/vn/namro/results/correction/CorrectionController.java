package vn.namro.results.correction;

import java.time.LocalDate;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.results.publication.Change;
import vn.namro.results.resultpages.CurrentResult;
import vn.namro.results.resultpages.KnownResult;
import vn.namro.results.resultpages.ResultAccess;
import vn.namro.results.resultpages.ResultAnswer;

/** Corrections for programs. */
@RestController
@RequestMapping("/api/results/{set}/{year}/corrections")
class CorrectionController {

	private final ResultAccess access;

	private final CurrentResult results;

	private final Corrections corrections;

	private final CorrectionDesk desk;

	CorrectionController(ResultAccess access, CurrentResult results, Corrections corrections, CorrectionDesk desk) {
		this.access = access;
		this.results = results;
		this.corrections = corrections;
		this.desk = desk;
	}

	/** @param decisionDate year-month-day; the lists may be missing, see {@link Content} */
	record Correction(String decisionNumber, LocalDate decisionDate, String reason, List<Content.CorrectedScore> scores, List<Content.CorrectedGrades> grades,
			List<Content.CorrectedLeague> leagues, List<Content.CorrectedReason> reasons) {

		private Content content() {
			return new Content(this.scores, this.grades, this.leagues, this.reasons);
		}

	}

	/** Publishes a corrected result under a further decision; 422 when nothing was published or nothing becomes different. */
	@PostMapping
	ResultAnswer correct(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestBody Correction correction) {
		KnownResult known = this.desk.published(person, set, year, plan);
		if (!this.access.mayCorrect(person, known)) {
			throw new AccessDeniedException("Only the leader corrects what is published");
		}
		this.corrections.correct(known, correction.content(), new Corrections.Paper(correction.decisionNumber(), correction.decisionDate(), correction.reason()));
		return ResultAnswer.of(this.results.of(known), this.results.publications(known), null);
	}

	/** Which lines, ranks, groups and reasons a correction would move; nothing of it is kept. */
	@PostMapping("/preview")
	List<Change> preview(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestBody Content content) {
		return this.corrections.preview(this.desk.published(person, set, year, plan), content);
	}

}
