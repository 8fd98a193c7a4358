package vn.namro.results.resultpages;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Snapshot;

/** Results for programs. */
@RestController
@RequestMapping("/api/results/{set}/{year}")
class ResultController {

	private final ResultAccess access;

	private final CurrentResult results;

	ResultController(ResultAccess access, CurrentResult results) {
		this.access = access;
		this.results = results;
	}

	/**
	 * Ranks, percentages and groups: as published, or before that as the scores stand now, for those who decide.
	 * @param plan where several plans of the year score the set
	 * @param unit code of an agency (or the province): only this one, with all its lines
	 */
	@GetMapping
	ResultAnswer result(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestParam(required = false) String unit) {
		KnownResult known = this.access.get(person, set, year, plan);
		ResultDocument result = this.results.of(known);
		if (unit != null && result.unit(unit) == null) {
			throw new UnknownThingException("Không có cơ quan '" + unit + "' trong kết quả.");
		}
		return ResultAnswer.of(result, this.results.publications(known), unit);
	}

	/**
	 * The frozen bytes of a publication, so that anybody can reckon the hash; the ETag is the hash.
	 * @param number 0 for the publication, 1, 2 … for its corrections
	 */
	@GetMapping("/publications/{number}")
	ResponseEntity<byte[]> document(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @PathVariable int number,
			@RequestParam(required = false) String plan) {
		KnownResult known = this.access.get(person, set, year, plan);
		Snapshot snapshot = this.results.publication(known, number);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(snapshot.sha256()).body(this.results.bytes(snapshot));
	}

}
