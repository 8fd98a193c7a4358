package vn.namro.scores.givenscore;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.web.ImportAnswers;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.UnreadableWorkbookException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreSheets;

/** Figures of authorities and results of surveys in, as a workbook, and the workbook to fill in. */
@RestController
@RequestMapping("/api/campaigns/{id}")
class GivenScoreController {

	private final GivenScores given;

	private final GivingRight right;

	private final ScoreSheets sheets;

	private final Criteria criteria;

	private final Agencies agencies;

	GivenScoreController(GivenScores given, GivingRight right, ScoreSheets sheets, Criteria criteria, Agencies agencies) {
		this.given = given;
		this.right = right;
		this.sheets = sheets;
		this.criteria = criteria;
		this.agencies = agencies;
	}

	/** Figures of the bodies that hold them; 422 with errors by row and cell when any row cannot be taken. */
	@PostMapping("/authority")
	ResponseEntity<Object> authority(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		return take(caller, id, Stage.AUTHORITY, file, dryRun);
	}

	/** Results of surveys; 422 with errors by row and cell when any row cannot be taken. */
	@PostMapping("/survey")
	ResponseEntity<Object> survey(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		return take(caller, id, Stage.SURVEY, file, dryRun);
	}

	private ResponseEntity<Object> take(Person caller, String id, Stage stage, MultipartFile file, boolean dryRun) throws IOException {
		Campaign campaign = this.right.fillable(id, caller, stage);
		GivenScoreSheet sheet = read(file);
		List<GivenScores.Fault> faults = this.given.enter(campaign.id(), stage, sheet.rows(), caller, dryRun || !sheet.readable());
		List<Finding> findings = sheet.findings(faults);
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("accepted", findings.isEmpty() ? sheet.rows().size() : 0);
		body.put("errors", findings);
		return ImportAnswers.of(!dryRun && !findings.isEmpty(), body);
	}

	private static GivenScoreSheet read(MultipartFile file) throws IOException {
		try {
			return GivenScoreSheet.read(file.getBytes());
		}
		catch (UnreadableWorkbookException ex) {
			throw new InvalidInputException(ex.getMessage());
		}
	}

	/** The lines that still wait for figures and that the caller may give. */
	@GetMapping("/authority/template.xlsx")
	ResponseEntity<byte[]> authorityTemplate(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return template(caller, id, Stage.AUTHORITY, "so-lieu.xlsx");
	}

	@GetMapping("/survey/template.xlsx")
	ResponseEntity<byte[]> surveyTemplate(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return template(caller, id, Stage.SURVEY, "dieu-tra.xlsx");
	}

	private ResponseEntity<byte[]> template(Person caller, String id, Stage stage, String name) {
		Campaign campaign = this.right.fillable(id, caller, stage);
		CriteriaSet set = this.criteria.set(campaign.setCode());
		Map<String, CriterionRule> rules = set.rules();
		Predicate<Criterion> given = this.right.giver(caller, stage, campaign, set);
		List<ObjectNode> rows = this.given.missing(campaign, stage)
			.stream()
			.filter(score -> given.test(set.get(score.criterionCode())))
			.map(score -> row(score, set.get(score.criterionCode()), rules.get(score.criterionCode())))
			.toList();
		return ImportAnswers.file(name, ImportAnswers.XLSX, GivenScoreSheet.write(rows));
	}

	private ObjectNode row(Score score, Criterion criterion, CriterionRule rule) {
		ObjectNode row = JsonNodeFactory.instance.objectNode();
		row.put("criterion", criterion.code());
		row.put("title", criterion.title() + (rule == null ? "" : hint(rule)));
		row.put("agency", this.agencies.get(this.sheets.get(score.sheetId()).agencyCode()).name());
		return row;
	}

	/** The names by which the row states its figures. */
	private static String hint(CriterionRule rule) {
		return rule.exists() ? "\n" + String.join("\n", rule.figures().stream().map(figure -> figure.name() + " = " + figure.title()).toList()) : "";
	}

}
