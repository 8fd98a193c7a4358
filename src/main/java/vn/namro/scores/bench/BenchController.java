package vn.namro.scores.bench;

import java.util.List;

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
import vn.namro.access.people.Person;

/** The appraisal bench for its page and for programs; each sees and does what lies on the own desk. */
@RestController
@RequestMapping("/api/appraisals")
class BenchController {

	private final BenchView view;

	private final BenchWork work;

	BenchController(BenchView view, BenchWork work) {
		this.view = view;
		this.work = work;
	}

	/** The fields that wait for the person. */
	@GetMapping
	List<BenchView.Field> fields(@AuthenticationPrincipal Person person) {
		return this.view.fields(person);
	}

	/** The lines of a field, criterion by criterion across the agencies. */
	@GetMapping("/lines")
	List<BenchLine> queue(@AuthenticationPrincipal Person person, @RequestParam String campaign, @RequestParam String field) {
		return this.view.queue(person, campaign, field);
	}

	/** 404 when the line does not wait for the person. */
	@GetMapping("/lines/{sheet}/{criterion}")
	BenchDetail line(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion) {
		return this.view.detail(person, sheet, criterion);
	}

	/** 409 when somebody else changed the line or the round is over, 422 when points, reason or question cannot be taken. */
	@PutMapping("/lines/{sheet}/{criterion}")
	BenchLine act(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion, @RequestBody BenchAct act) {
		return this.work.act(person, sheet, criterion, act);
	}

	/** Hands the round of one agency's field in; 422 naming each line that is not decided. */
	@PostMapping("/{appraisal}/completion")
	ResponseEntity<Void> complete(@AuthenticationPrincipal Person person, @PathVariable String appraisal) {
		this.work.complete(person, appraisal);
		return ResponseEntity.noContent().build();
	}

}
