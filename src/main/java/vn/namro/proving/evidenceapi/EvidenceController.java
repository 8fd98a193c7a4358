package vn.namro.proving.evidenceapi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceDeletion;
import vn.namro.proving.evidence.EvidenceFields;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.EvidenceSearch;
import vn.namro.proving.evidence.EvidenceWork;
import vn.namro.proving.evidence.NewEvidence;
import vn.namro.proving.evidence.StoredEvidence;

/** Documents that prove results, as JSON; the bytes themselves are {@link EvidenceContentController}'s. */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

	private static final int LARGEST_PAGE = 200;

	private final EvidenceWork work;

	private final EvidenceIntake intake;

	private final EvidenceSearch search;

	private final EvidenceDeletion deletion;

	private final DocumentViews views;

	private final EngineClock clock;

	EvidenceController(EvidenceWork work, EvidenceIntake intake, EvidenceSearch search, EvidenceDeletion deletion, DocumentViews views, EngineClock clock) {
		this.work = work;
		this.intake = intake;
		this.search = search;
		this.deletion = deletion;
		this.views = views;
		this.clock = clock;
	}

	/**
	 * Takes a file in, as a new document or as a revision of one; fields that are left out are guessed from its first page or its name.
	 * 201 with the document, 413 when it is too large or the quota is used up, 415 for a kind that is not taken, 422 for a harmful or
	 * dishonest file, 409 when the number is another file's; refusals carry a stable {@code code}.
	 * @param fields number, date (yyyy-MM-dd), issuingBody, abstract, kind, personalData, agency, document, subject, section, pages
	 */
	@PostMapping
	ResponseEntity<StoredEvidence> store(@AuthenticationPrincipal Person caller, @RequestParam(required = false) MultipartFile file,
			@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) throws IOException {
		this.work.requireWork(caller);
		SentForm.check(request, fields);
		return store(caller, file, fields::getFirst);
	}

	/** The same as a new revision of a document. */
	@PostMapping("/{id}/revisions")
	ResponseEntity<StoredEvidence> revise(@AuthenticationPrincipal Person caller, @PathVariable long id, @RequestParam(required = false) MultipartFile file,
			@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) throws IOException {
		this.work.owned(caller, id);
		SentForm.check(request, fields);
		return store(caller, file, name -> name.equals("document") ? String.valueOf(id) : fields.getFirst(name));
	}

	private ResponseEntity<StoredEvidence> store(Person caller, MultipartFile file, UnaryOperator<String> fields) throws IOException {
		NewEvidence evidence = this.work.admitted(caller, fields(fields), file.getOriginalFilename());
		try (InputStream in = file.getInputStream()) {
			StoredEvidence stored = this.intake.store(evidence, in);
			return ResponseEntity.created(URI.create("/api/evidence/" + stored.id())).body(stored);
		}
	}

	/** Documents within reach, the newest first. @param q looked for in number, issuing body, abstract, file name and text */
	@GetMapping
	EvidenceSearch.Page find(@AuthenticationPrincipal Person caller, @RequestParam(required = false) String q, @RequestParam(required = false) String kind,
			@RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate until, @RequestParam(required = false) String agency,
			@RequestParam(defaultValue = "0") @Min(0) int page, @RequestParam(defaultValue = "20") @Min(1) @Max(LARGEST_PAGE) int size) {
		this.work.requireWork(caller);
		return this.search.find(caller, new EvidenceSearch.Query(q, kind, from, until, agency), page, size);
	}

	/** What is cited for a subject, oldest first. */
	@GetMapping(params = "subject")
	List<CitationView> cited(@AuthenticationPrincipal Person caller, @RequestParam String subject) {
		return this.views.citedFor(caller, subject);
	}

	/** A document with its revisions and where it is used. */
	@GetMapping("/{id}")
	DocumentView get(@AuthenticationPrincipal Person caller, @PathVariable long id) {
		return this.views.of(caller, id);
	}

	/** Corrects number, date, issuing body, abstract, kind or the mark of personal data; a field that is null is emptied, one that is left out stays. */
	@PatchMapping("/{id}")
	DocumentView describe(@AuthenticationPrincipal Person caller, @PathVariable long id,
			@RequestBody(required = false) Map<String, Object> fields) {
		this.work.owned(caller, id);
		Map<String, Object> told = fields == null ? Map.of() : fields;
		SentForm.checkDescription(told);
		this.work.describe(caller, id, fields(name -> told.get(name) == null ? null : told.get(name).toString()), told.keySet());
		return this.views.of(caller, id);
	}

	/** What a stored document is cited for. */
	record Cite(String subject, String section, String pages, String note) {
	}

	/** Cites a stored document: 201 with the citation, 403 outside the subject's own agency, 409 when the subject was handed in. */
	@PostMapping("/{id}/citations")
	@ResponseStatus(HttpStatus.CREATED)
	CitationView cite(@AuthenticationPrincipal Person caller, @PathVariable long id, @RequestBody Cite cite) {
		return this.views.citation(caller, this.work.cite(caller, id, cite.subject(), cite.section(), cite.pages(), cite.note()));
	}

	/** Takes a citation back: 409 when the subject was handed in. */
	@DeleteMapping("/{id}/citations/{citation}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@AuthenticationPrincipal Person caller, @PathVariable long id, @PathVariable long citation) {
		this.work.visible(caller, id);
		this.work.withdraw(caller, id, citation);
	}

	/** The decision by which a document is deleted. @param date yyyy-MM-dd */
	record Decision(String number, String date, String reason) {
	}

	/** Deletes the bytes by decision; hash, reason and citations stay. For the head of the agency and the coordinator. */
	@PostMapping("/{id}/deletion")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@AuthenticationPrincipal Person caller, @PathVariable long id, @RequestBody Decision decision) {
		this.deletion.delete(caller, id, decision.number(), decision.date(), decision.reason());
	}

	private EvidenceFields fields(UnaryOperator<String> fields) {
		return EvidenceFields.of(fields, LocalDate.now(this.clock));
	}

}
