package vn.namro.scores.scoresheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.lineform.LineForm;
import vn.namro.scores.lineform.SetForms;
import vn.namro.scores.scoresheet.Group.Row;
import vn.namro.scores.sheetstate.Phase;
import vn.namro.scores.sheetstate.Sheet;
import vn.namro.scores.sheetstate.Sheets;

/** The sheets that a person may see, and one of them as the table that people know. */
@Controller
@RequestMapping("/scores")
class SheetPages {

	private static final int MOST = 500;

	private final Sheets sheets;

	private final SheetAccess access;

	private final ScoreLines lines;

	private final SetForms forms;

	private final Helpers helpers;

	private final EngineClock clock;

	SheetPages(Sheets sheets, SheetAccess access, ScoreLines lines, SetForms forms, Helpers helpers, EngineClock clock) {
		this.sheets = sheets;
		this.access = access;
		this.lines = lines;
		this.forms = forms;
		this.helpers = helpers;
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
		Predicate<String> seen = this.access.shown(sheet, person);
		List<SheetLine> shown = this.lines.of(id, this.access.reader(person)).stream().filter(line -> seen.test(line.criterion())).toList();
		Phase phase = sheet.phase(this.clock.now());
		List<Group> groups = Group.of(shown, rows(sheet, phase, person), this.forms.fields(sheet.setCode()));
		model.addAttribute("sheet", sheet);
		model.addAttribute("phase", phase);
		model.addAttribute("groups", groups);
		model.addAttribute("progress", Progress.of(shown));
		model.addAttribute("fills", SheetAccess.fills(sheet, person));
		model.addAttribute("writable", groups.stream().flatMap(group -> group.rows().stream()).anyMatch(Row::open));
		model.addAttribute("collects", phase == Phase.OPEN && (SheetAccess.fills(sheet, person) || person.mayActAs(Groups.HEAD, sheet.tenantId())));
		model.addAttribute("round1", shown.stream().anyMatch(line -> line.round1() != null) && shown.stream().allMatch(line -> line.appraised() == null));
		model.addAttribute("appraised", shown.stream().anyMatch(line -> line.appraised() != null));
		return "scores/sheet";
	}

	private Function<SheetLine, Row> rows(Sheet sheet, Phase phase, Person person) {
		Map<String, LineForm> all = this.forms.all(sheet.setCode());
		Map<String, Helpers.Help> help = this.helpers.on(sheet.id());
		Set<String> releasable = phase == Phase.OPEN ? this.helpers.releasableBy(person, sheet.id()) : Set.of();
		Predicate<String> filled = phase == Phase.OPEN ? this.access.filled(sheet, person) : line -> false;
		return line -> new Row(line, all.get(line.criterion()), line.selfScored() && line.notApplicable() == null && filled.test(line.criterion()),
				help.get(line.criterion()), releasable.contains(line.criterion()));
	}

}
