package vn.namro.scores.scorepreparation;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.scores.scorepreparation.Preparers.Choice;
import vn.namro.scores.scoresheet.SheetAccess;
import vn.namro.scores.sheetstate.Sheet;

/** Who prepares a line, and its release to the agency. */
@RestController
@RequestMapping("/api/score-preparation/{sheet}")
class PreparationController {

	private final SheetAccess access;

	private final Preparation preparation;

	private final Preparers preparers;

	PreparationController(SheetAccess access, Preparation preparation, Preparers preparers) {
		this.access = access;
		this.preparation = preparation;
		this.preparers = preparers;
	}

	/** Who may be asked. */
	@GetMapping
	Choices choices(@AuthenticationPrincipal Person person, @PathVariable String sheet) {
		Sheet seen = this.access.visible(sheet, person);
		return new Choices(this.preparers.units(seen.agencyCode()), this.preparation.people(seen));
	}

	@PutMapping("/{criterion}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void assign(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion, @RequestBody Wanted wanted) {
		this.preparation.assign(this.access.visible(sheet, person), criterion, wanted, person);
	}

	@DeleteMapping("/{criterion}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion) {
		this.preparation.withdraw(this.access.visible(sheet, person), criterion, person);
	}

	@PutMapping("/{criterion}/release")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void release(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion) {
		this.preparation.release(this.access.visible(sheet, person), criterion, person);
	}

	/** Gives a released line back to who prepared it. */
	@DeleteMapping("/{criterion}/release")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void sendBack(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion) {
		this.preparation.sendBack(this.access.visible(sheet, person), criterion, person);
	}

	record Choices(List<Choice> units, List<Choice> people) {
	}

}
