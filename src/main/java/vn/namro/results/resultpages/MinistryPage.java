package vn.namro.results.resultpages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Values;
import vn.namro.results.ministryscore.MinistryIntake;
import vn.namro.results.ministryscore.MinistryPaper;
import vn.namro.results.ministryscore.MinistryScores;
import vn.namro.results.ministryscore.MinistrySheet;

/** Lets the coordinator type or hand in what the ministry published about the province. */
@Controller
@RequestMapping("/results/{set}/{year}/ministry")
class MinistryPage {

	/** More errors than that nobody reads at once. */
	private static final int SHOWN = 50;

	private static final String BACK = "redirect:/results/{set}/{year}/ministry?plan={plan}";

	private final ResultAccess access;

	private final MinistryIntake intake;

	private final MinistryScores scores;

	private final Criteria criteria;

	MinistryPage(ResultAccess access, MinistryIntake intake, MinistryScores scores, Criteria criteria) {
		this.access = access;
		this.intake = intake;
		this.scores = scores;
		this.criteria = criteria;
	}

	@GetMapping
	String form(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan, Model model) {
		KnownResult known = this.access.coordinated(person, set, year, plan);
		model.addAttribute("known", known);
		model.addAttribute("nodes", this.criteria.of(set).stream().filter(node -> node.maximum() != null).toList());
		model.addAttribute("entered", this.scores.entered(known.planCode(), set));
		model.addAttribute("paper", this.scores.paper(known.planCode(), set).orElse(new MinistryPaper("", null, "")));
		return "result/ministry";
	}

	/** @param form a pair of criterion and points for each line, in this order */
	@PostMapping
	String enter(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestParam MultiValueMap<String, String> form, RedirectAttributes flash) {
		KnownResult known = back(person, set, year, plan, flash);
		try {
			List<MinistryIntake.Row> rows = rows(form.getOrDefault("criterion", List.of()), form.getOrDefault("points", List.of()));
			List<MinistryIntake.Fault> faults = this.intake.take(known.planCode(), set, paper(form.getFirst("decisionNumber"), form.getFirst("decisionDate"),
					form.getFirst("source")), rows, person.account(), false);
			say(flash, rows.size(), faults.stream().map(MinistryIntake.Fault::message).toList());
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return BACK;
	}

	@PostMapping("/file")
	String upload(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestParam(required = false) MultipartFile file, @RequestParam(required = false) String decisionNumber,
			@RequestParam(required = false) String decisionDate, @RequestParam(required = false) String source, RedirectAttributes flash) throws IOException {
		KnownResult known = back(person, set, year, plan, flash);
		if (file == null || file.isEmpty()) {
			flash.addFlashAttribute("problem", "Chưa chọn tệp.");
			return BACK;
		}
		try {
			MinistrySheet sheet = MinistrySheet.read(file.getBytes());
			List<Finding> findings = sheet.findings(this.intake.take(known.planCode(), set, paper(decisionNumber, decisionDate, source), sheet.rows(), person.account(),
					!sheet.readable()));
			say(flash, sheet.rows().size(), findings.stream()
				.map(finding -> (finding.row() == null ? "" : "Dòng " + finding.row() + ": ") + finding.message())
				.toList());
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return BACK;
	}

	private KnownResult back(Person person, String set, int year, String plan, RedirectAttributes flash) {
		KnownResult known = this.access.coordinated(person, set, year, plan);
		flash.addAttribute("set", set);
		flash.addAttribute("year", year);
		flash.addAttribute("plan", known.planCode());
		return known;
	}

	private static void say(RedirectAttributes flash, int rows, List<String> faults) {
		if (faults.isEmpty()) {
			flash.addFlashAttribute("message", "Đã ghi điểm của cấp trên: " + rows + " dòng.");
		}
		else {
			flash.addFlashAttribute("problem", "Chưa ghi gì: có " + faults.size() + " lỗi.");
			flash.addFlashAttribute("faults", faults.stream().limit(SHOWN).toList());
		}
	}

	private static MinistryPaper paper(String number, String date, String source) {
		return new MinistryPaper(number == null ? null : number.strip(), date == null ? null : Values.date(date).orElse(null), source);
	}

	/** Lines that were left empty are none. */
	private static List<MinistryIntake.Row> rows(List<String> criteria, List<String> points) {
		List<MinistryIntake.Row> rows = new ArrayList<>();
		for (int i = 0; i < Math.min(criteria.size(), points.size()); i++) {
			if (!points.get(i).isBlank()) {
				rows.add(new MinistryIntake.Row(criteria.get(i), points.get(i)));
			}
		}
		return rows;
	}

}
