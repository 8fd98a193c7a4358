package vn.namro.proving.sufficiency;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.proving.proof.DocumentKinds;

/** Whether what is cited for subjects proves what it has to. */
@Component
public class Sufficiency {

	private final ProofSubjects subjects;

	private final CitedProofs cited;

	private final ProofExplanations explanations;

	private final DocumentKinds kinds;

	Sufficiency(ProofSubjects subjects, CitedProofs cited, ProofExplanations explanations, DocumentKinds kinds) {
		this.subjects = subjects;
		this.cited = cited;
		this.explanations = explanations;
		this.kinds = kinds;
	}

	/** What a subject needs; nothing where nothing is asked for or there is no such subject. */
	public List<Need> of(String subject) {
		return of(List.of(subject)).stream().flatMap(needs -> needs.needs().stream()).toList();
	}

	/** The same for many, in the order of the ids; ids that name nothing are left out. */
	public List<SubjectNeeds> of(Collection<String> ids) {
		List<ProofSubject> found = this.subjects.of(ids);
		List<String> known = found.stream().map(ProofSubject::id).toList();
		Map<String, List<CitedProof>> proofs = this.cited.of(known);
		Map<String, ProofExplanation> said = this.explanations.of(known);
		Map<String, List<String>> names = this.subjects.namesOf(found.stream().map(ProofSubject::agencyCode).toList());
		return found.stream()
			.map(subject -> needs(subject, proofs.getOrDefault(subject.id(), List.of()), said.get(subject.id()), names.getOrDefault(subject.agencyCode(), List.of())))
			.toList();
	}

	private SubjectNeeds needs(ProofSubject subject, List<CitedProof> proofs, ProofExplanation explanation, List<String> names) {
		Issuers issuers = new Issuers(this.kinds, subject.agencyCode(), names);
		List<Need> needs = NeedsCheck.check(this.kinds, issuers, subject.requirements(), proofs, explanation != null);
		List<Long> documents = proofs.stream().map(CitedProof::document).distinct().toList();
		return new SubjectNeeds(subject.id(), subject.title(), subject.agencyCode(), needs, documents, explanation);
	}

	/** Ids of the lines of a score sheet in the order of the catalogue. */
	public List<String> linesOf(String sheetId) {
		return this.subjects.linesOf(sheetId);
	}

}
