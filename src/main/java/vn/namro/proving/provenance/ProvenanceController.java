package vn.namro.proving.provenance;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;

/** Where a score comes from, for programs. */
@RestController
class ProvenanceController {

	private final ProvenanceView view;

	ProvenanceController(ProvenanceView view) {
		this.view = view;
	}

	/** 404 when there is no such line, or it is not for the person. */
	@GetMapping("/api/provenance/{sheet}/{criterion}")
	Provenance of(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion) {
		return this.view.of(person, sheet, criterion);
	}

}
