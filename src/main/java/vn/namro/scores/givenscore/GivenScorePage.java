package vn.namro.scores.givenscore;

import java.io.IOException;
import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.UnreadableWorkbookException;
import vn.namro.scores.scoring.ScoreEntry.Stage;

/** Takes the workbook of given scores from the campaign's page and shows what is wrong with it. */
@Controller
class GivenScorePage {

	/** More errors than that nobody reads at once. */
	private static final int SHOWN = 50;

	private final GivenScores given;

	private final GivingRight right;

	GivenScorePage(GivenScores given, GivingRight right) {
		this.given = given;
		this.right = right;
	}

	/** @param kind authority or survey */
	@PostMapping("/campaigns/{id}/figures")
	String take(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "authority") String kind,
			@RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, RedirectAttributes flash) throws IOException {
		Stage stage = kind.equals("survey") ? Stage.SURVEY : Stage.AUTHORITY;
		String campaign = this.right.fillable(id, person, stage).id();
		if (file == null || file.isEmpty()) {
			flash.addFlashAttribute("problem", "Chưa chọn tệp.");
			return "redirect:/campaigns/{id}";
		}
		try {
			GivenScoreSheet sheet = GivenScoreSheet.read(file.getBytes());
			List<Finding> findings = sheet.findings(
					this.given.enter(campaign, stage, sheet.rows(), person, dryRun || !sheet.readable()));
			if (findings.isEmpty()) {
				flash.addFlashAttribute("message", (dryRun ? "Tệp không có lỗi, chưa ghi: " : "Đã ghi: ") + sheet.rows().size() + " dòng.");
			}
			else {
				flash.addFlashAttribute("problem", "Chưa ghi gì: tệp có " + findings.size() + " lỗi.");
				flash.addFlashAttribute("findings", findings.stream().limit(SHOWN).toList());
			}
		}
		catch (UnreadableWorkbookException | ConflictingChangeException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/campaigns/{id}";
	}

}
