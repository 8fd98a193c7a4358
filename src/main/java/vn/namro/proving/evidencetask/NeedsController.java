package vn.namro.proving.evidencetask;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.proving.evidence.EvidenceSubject;
import vn.namro.proving.proof.DocumentKind;
import vn.namro.proving.proof.DocumentKinds;
import vn.namro.proving.sufficiency.EvidenceWarning;
import vn.namro.proving.sufficiency.EvidenceWarnings;
import vn.namro.proving.sufficiency.ProofExplanations;

/** What is needed as proof, why some of it is missing, and what is odd about documents. */
@RestController
@RequestMapping("/api/evidence")
class NeedsController {

	private final SubjectViews views;

	private final ProofExplanations explanations;

	private final EvidenceWarnings warnings;

	private final EvidenceAccess access;

	private final DocumentKinds kinds;

	NeedsController(SubjectViews views, ProofExplanations explanations, EvidenceWarnings warnings, EvidenceAccess access, DocumentKinds kinds) {
		this.views = views;
		this.explanations = explanations;
		this.warnings = warnings;
		this.access = access;
		this.kinds = kinds;
	}

	/** What a subject needs and has; 404 outside the caller's work. */
	@GetMapping("/needs")
	SubjectView needs(@AuthenticationPrincipal Person caller, @RequestParam(required = false) String subject) {
		requireWork(caller);
		return this.views.of(List.of(this.access.visible(caller, named(subject)).id()), caller).stream().findFirst().orElseGet(() -> nothing(caller, subject));
	}

	/** Requests and the like need nothing, but may be proven. */
	private SubjectView nothing(Person caller, String subject) {
		EvidenceSubject found = this.access.visible(caller, subject);
		return new SubjectView(found.id(), found.title(), List.of(), 0, null, List.of(), !found.delivered() && this.access.mayAttach(caller, found));
	}

	/** Why proof is missing. @param text blank to take back what was said */
	record Explain(String subject, String text) {
	}

	/** Says why proof is missing: 403 outside the subject's own agency, 409 when it was handed in. Answers what is needed now. */
	@PutMapping("/explanations")
	SubjectView explain(@AuthenticationPrincipal Person caller, @RequestBody Explain said) {
		requireWork(caller);
		if (this.access.attachable(caller, named(said.subject())).delivered()) {
			throw new ConflictingChangeException("Đã nộp hoặc đã kết thúc, không sửa giải trình được nữa.");
		}
		this.explanations.explain(said.subject(), said.text(), caller.account());
		return needs(caller, said.subject());
	}

	/** What is odd about a document: 404 for one that the caller may not see. */
	@GetMapping(path = "/warnings", params = "document")
	List<EvidenceWarning> warnings(@AuthenticationPrincipal Person caller, @RequestParam long document) {
		requireWork(caller);
		if (!this.access.maySee(caller, document)) {
			throw new UnknownThingException("Không có tài liệu " + document + " trong phạm vi của tài khoản này.");
		}
		return this.warnings.of(document, caller);
	}

	/** What is odd about the documents of a plan's year, within the caller's reach. @param agency code, left out for all */
	@GetMapping(path = "/warnings", params = "!document")
	List<EvidenceWarning> warnings(@AuthenticationPrincipal Person caller, @RequestParam(required = false) String plan, @RequestParam(required = false) String agency) {
		requireWork(caller);
		if (plan == null || plan.isBlank()) {
			throw new InvalidInputException("Chưa nêu kế hoạch (plan).");
		}
		return this.warnings.inPlan(plan, agency, caller);
	}

	/** The kinds of documents to choose from. */
	@GetMapping("/kinds")
	List<String> kinds(@AuthenticationPrincipal Person caller) {
		requireWork(caller);
		return this.kinds.all().stream().map(DocumentKind::name).toList();
	}

	private static String named(String subject) {
		if (subject == null || subject.isBlank()) {
			throw new InvalidInputException("Chưa nêu việc hoặc tiêu chí (subject).");
		}
		return subject;
	}

	private static void requireWork(Person caller) {
		if (!caller.hasAny(Groups.WORKERS)) {
			throw new AccessDeniedException("Evidence belongs to those who work on something");
		}
	}

}
