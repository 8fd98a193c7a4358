package vn.namro.proving.evidencetask;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.proving.evidencetask.SubjectView.Said;
import vn.namro.proving.sufficiency.EvidenceWarning;
import vn.namro.proving.sufficiency.EvidenceWarnings;
import vn.namro.proving.sufficiency.ProofExplanation;
import vn.namro.proving.sufficiency.SubjectNeeds;
import vn.namro.proving.sufficiency.Sufficiency;

/** Puts together what a person sees of subjects that all belong to one piece of work. */
@Component
class SubjectViews {

	private final Sufficiency sufficiency;

	private final EvidenceWarnings warnings;

	private final EvidenceSubjects subjects;

	private final EvidenceAccess access;

	private final Directory directory;

	SubjectViews(Sufficiency sufficiency, EvidenceWarnings warnings, EvidenceSubjects subjects, EvidenceAccess access, Directory directory) {
		this.sufficiency = sufficiency;
		this.warnings = warnings;
		this.subjects = subjects;
		this.access = access;
		this.directory = directory;
	}

	/** In the order of the ids; ids that name nothing are left out. */
	List<SubjectView> of(List<String> ids, Person viewer) {
		List<SubjectNeeds> needs = this.sufficiency.of(ids);
		List<EvidenceWarning> odd = this.warnings.of(needs.stream().flatMap(subject -> subject.documents().stream()).distinct().toList(), viewer);
		boolean canAdd = needs.stream()
			.findFirst()
			.flatMap(first -> this.subjects.find(first.id()))
			.filter(subject -> !subject.delivered() && this.access.mayAttach(viewer, subject))
			.isPresent();
		return needs.stream().map(subject -> view(subject, odd, canAdd)).toList();
	}

	private SubjectView view(SubjectNeeds subject, List<EvidenceWarning> odd, boolean canAdd) {
		return new SubjectView(subject.id(), subject.title(), subject.needs(), subject.documents().size(), said(subject.explanation()),
				odd.stream().filter(warning -> subject.documents().contains(warning.document())).toList(), canAdd);
	}

	private Said said(ProofExplanation explanation) {
		return explanation == null ? null : new Said(explanation.text(), this.directory.nameOf(explanation.author()), explanation.at());
	}

}
