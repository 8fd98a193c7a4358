package vn.namro.scores.scoresheet;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.scores.scoring.Sight;
import vn.namro.scores.scoring.StaleScoreException;
import vn.namro.scores.sheetstate.Phase;
import vn.namro.scores.sheetstate.Sheet;

/** The lines of all sheets that a person may see, and the entry of what an agency gives itself. */
@RestController
@RequestMapping("/api/scores")
class ScoreController {

	private final SheetAccess access;

	private final ScoreLines lines;

	private final LineEditing editing;

	private final Scores scores;

	private final Presence presence;

	private final Directory directory;

	private final EngineClock clock;

	private final TransactionTemplate transaction;

	ScoreController(SheetAccess access, ScoreLines lines, LineEditing editing, Scores scores, Presence presence, Directory directory,
			EngineClock clock, TransactionTemplate transaction) {
		this.access = access;
		this.lines = lines;
		this.editing = editing;
		this.scores = scores;
		this.presence = presence;
		this.directory = directory;
		this.clock = clock;
		this.transaction = transaction;
	}

	/** The lines of the agencies that the person may see, page by page. */
	@GetMapping
	LinePage find(@AuthenticationPrincipal Person person, @RequestParam(required = false) String set, @RequestParam(required = false) Integer year,
			@RequestParam(required = false) String agency, @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int size) {
		LineSearch search = new LineSearch(given(set), year, given(agency), person.tenants(), this.access.reader(person));
		return new LinePage(page, size, this.lines.count(search), this.lines.find(search, page * size, size));
	}

	/** A parameter that is left empty asks for all. */
	private static String given(String parameter) {
		return parameter == null || parameter.isBlank() ? null : parameter.strip();
	}

	@GetMapping("/{sheet}")
	SheetState sheet(@AuthenticationPrincipal Person person, @PathVariable String sheet) {
		return state(this.access.visible(sheet, person), person);
	}

	/** All that was ever entered on a line, oldest first; to an agency's people, what the agency itself entered and what the organiser has opened. */
	@GetMapping("/{sheet}/{criterion}")
	LineHistory line(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion) {
		Sheet seen = this.access.visible(sheet, person);
		SheetLine line = line(seen, criterion, person);
		Sight sight = this.access.sight(seen, person);
		return new LineHistory(line, this.scores.history(sheet, criterion)
			.stream()
			.filter(entry -> sight.shows(entry.stage()))
			.map(entry -> Past.of(entry, this.directory.nameOf(entry.author())))
			.toList());
	}

	/** Enters a line; answers it as it was entered, whoever comes right behind, since its version is what the next entry builds on. */
	@PutMapping("/{sheet}/{criterion}")
	Entered enter(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion, @RequestBody LineEntry entry) {
		Sheet seen = this.access.visible(sheet, person);
		this.access.requireFilling(seen, criterion, person);
		List<SheetLine> now = this.transaction.execute(status -> {
			this.editing.enter(sheet, criterion, entry, person.account());
			return shown(seen, person);
		});
		return new Entered(now.stream().filter(line -> line.criterion().equals(criterion)).findFirst().orElseThrow(), Progress.of(now));
	}

	/** What changed since the versions that a page shows, and who else has the sheet open. */
	@PostMapping("/{sheet}/watch")
	News watch(@AuthenticationPrincipal Person person, @PathVariable String sheet, @RequestBody Watch watch) {
		SheetState state = state(this.access.visible(sheet, person), person);
		Map<String, Integer> shown = watch.versions() == null ? Map.of() : watch.versions();
		List<SheetLine> changed = state.lines().stream().filter(line -> !Integer.valueOf(line.version()).equals(shown.get(line.criterion()))).toList();
		return new News(state.phase(), state.progress(), changed, this.presence.meet(sheet, person.account(), person.name(), watch.criterion()));
	}

	@ExceptionHandler
	ProblemDetail stale(StaleScoreException ex, @AuthenticationPrincipal Person person) {
		ProblemDetail problem = SheetProblems.problem(409, "Người khác vừa thay đổi", "score.stale", ex.getMessage());
		Sheet seen = this.access.visible(ex.current().sheetId(), person);
		problem.setProperty("current", line(seen, ex.current().criterionCode(), person));
		return problem;
	}

	private SheetState state(Sheet sheet, Person person) {
		List<SheetLine> all = shown(sheet, person);
		return new SheetState(sheet.id(), sheet.setCode(), sheet.year(), sheet.agencyCode(), sheet.phase(this.clock.now()), Progress.of(all), all);
	}

	private List<SheetLine> shown(Sheet sheet, Person person) {
		Predicate<String> shown = this.access.shown(sheet, person);
		return this.lines.of(sheet.id(), this.access.reader(person)).stream().filter(line -> shown.test(line.criterion())).toList();
	}

	private SheetLine line(Sheet sheet, String criterion, Person person) {
		return shown(sheet, person).stream()
			.filter(line -> line.criterion().equals(criterion))
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Bảng điểm không có tiêu chí '" + criterion + "'."));
	}

	/** @param lines the same as {@code content}, for whoever knows the older name */
	record LinePage(int page, int size, long total, List<SheetLine> lines) {

		@JsonProperty
		public List<SheetLine> content() {
			return this.lines;
		}

	}

	record SheetState(String sheet, String set, int year, String agency, Phase phase, Progress progress, List<SheetLine> lines) {
	}

	record LineHistory(SheetLine line, List<Past> history) {
	}

	record Entered(SheetLine line, Progress progress) {
	}

	/** @param criterion the line in which the person is; @param versions of the lines that the page shows, by code */
	record Watch(String criterion, Map<String, Integer> versions) {
	}

	record News(Phase phase, Progress progress, List<SheetLine> changed, List<Presence.Other> others) {
	}

}
