package vn.namro.results.resultpages;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.web.ImportAnswers;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.UnreadableWorkbookException;
import vn.namro.results.ministryscore.MinistryIntake;
import vn.namro.results.ministryscore.MinistryPaper;
import vn.namro.results.ministryscore.MinistryScores;
import vn.namro.results.ministryscore.MinistrySheet;
import vn.namro.results.result.Node;

/** Takes what a ministry published about the province, to stand beside the province's own scores. */
@RestController
@RequestMapping("/api/results/{set}/{year}/ministry")
class MinistryController {

	private final ResultAccess access;

	private final MinistryIntake intake;

	private final MinistryScores scores;

	private final Criteria criteria;

	MinistryController(ResultAccess access, MinistryIntake intake, MinistryScores scores, Criteria criteria) {
		this.access = access;
		this.intake = intake;
		this.scores = scores;
		this.criteria = criteria;
	}

	/** @param source where the points were read, may be missing; @param points of criteria or whole fields */
	record Published(String decisionNumber, LocalDate decisionDate, String source, List<MinistryIntake.Row> points) {
	}

	/** All at once, in the place of what was entered before; answers the points with those that add up from them. 422 naming everything wrong. */
	@PutMapping
	Map<String, BigDecimal> enter(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestBody Published published) {
		KnownResult known = this.access.coordinated(person, set, year, plan);
		List<MinistryIntake.Row> rows = published.points() == null ? List.of() : published.points();
		this.intake.enter(known.planCode(), set, new MinistryPaper(published.decisionNumber(), published.decisionDate(), published.source()), rows, person.account());
		return this.scores.of(known.planCode(), set, this.criteria.of(set).stream().map(Node::of).toList());
	}

	/** The same as a workbook; 422 with errors by row and cell when any row cannot be taken. */
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<Object> upload(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year,
			@RequestParam(required = false) String plan, @RequestParam MultipartFile file, @RequestParam(required = false) String decisionNumber,
			@RequestParam(required = false) LocalDate decisionDate, @RequestParam(required = false) String source, @RequestParam(defaultValue = "false") boolean dryRun)
			throws IOException {
		KnownResult known = this.access.coordinated(person, set, year, plan);
		MinistrySheet sheet = read(file);
		List<Finding> findings = sheet.findings(this.intake.take(known.planCode(), set, new MinistryPaper(decisionNumber, decisionDate, source), sheet.rows(),
				person.account(), dryRun || !sheet.readable()));
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("accepted", findings.isEmpty() ? sheet.rows().size() : 0);
		body.put("errors", findings);
		return ImportAnswers.of(!dryRun && !findings.isEmpty(), body);
	}

	/** Every criterion with a maximum, and the points that are entered already. */
	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year,
			@RequestParam(required = false) String plan) {
		KnownResult known = this.access.coordinated(person, set, year, plan);
		List<Criterion> nodes = this.criteria.of(set);
		return ImportAnswers.file("diem-cap-tren-" + set + "-" + year + ".xlsx", ImportAnswers.XLSX, MinistrySheet.write(nodes, this.scores.entered(known.planCode(), set)));
	}

	private static MinistrySheet read(MultipartFile file) throws IOException {
		try {
			return MinistrySheet.read(file.getBytes());
		}
		catch (UnreadableWorkbookException ex) {
			throw new InvalidInputException(ex.getMessage());
		}
	}

}
