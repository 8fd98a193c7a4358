package vn.namro.scoresheet;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.namro.engine.EngineClock;
import vn.namro.people.Person;

/** The sheets that a person may see, and one of them as the table that people know. */
@Controller
@RequestMapping("/scores")
class SheetPages {

	private static final int MOST = 500;

	private final Sheets sheets;

	private final SheetAccess access;

	private final ScoreLines lines;

	private final SetForms forms;

	private final EngineClock clock;

	SheetPages(Sheets sheets, SheetAccess access, ScoreLines lines, SetForms forms, EngineClock clock) {
		this.sheets = sheets;
		this.access = access;
		this.lines = lines;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person person, Model model) {
		List<Sheet> visible = this.sheets.of(person.tenants(), MOST);
		model.addAttribute("own", visible.stream().filter(sheet -> SheetAccess.fills(sheet, person)).toList());
		model.addAttribute("others", visible.stream().filter(sheet -> !SheetAccess.fills(sheet, person)).toList());
		model.addAttribute("now", this.clock.now());
		return "scores/list";
	}

	@GetMapping("/{sheet}")
	String sheet(@AuthenticationPrincipal Person person, @PathVariable("sheet") String id, Model model) {
		Sheet sheet = this.access.visible(id, person);
		List<SheetLine> shown = this.lines.of(id, SheetAccess.appraising(person));
		Phase phase = sheet.phase(this.clock.now());
		model.addAttribute("sheet", sheet);
		model.addAttribute("phase", phase);
		model.addAttribute("groups", Group.of(shown, this.forms.all(sheet.setCode()), this.forms.fields(sheet.setCode())));
		model.addAttribute("progress", Progress.of(shown));
		model.addAttribute("fills", SheetAccess.fills(sheet, person));
		model.addAttribute("writable", phase == Phase.OPEN && SheetAccess.fills(sheet, person));
		model.addAttribute("appraised", shown.stream().anyMatch(line -> line.appraised() != null));
		return "scores/sheet";
	}

}
