package vn.namro.work.assignmentpages;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.evidence.EvidenceSubject;
import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.time.obligation.Obligation;
import vn.namro.work.assignment.AssignmentListing;
import vn.namro.work.assignment.Light;
import vn.namro.work.explanation.ExplanationListing;
import vn.namro.work.extension.ExtensionListing;
import vn.namro.work.obstacle.ObstacleListing;
import vn.namro.work.request.AnswerTimes;
import vn.namro.work.request.Subject;

/** Puts together what the page of one piece of work shows to a person. */
@Component
class AssignmentView {

	private final Histories histories;

	private final Acts acts;

	private final ExtensionListing extensions;

	private final ObstacleListing obstacles;

	private final ExplanationListing explanations;

	private final EvidenceDocuments documents;

	private final EvidenceSubjects evidence;

	private final EvidenceAccess evidenceAccess;

	private final AssignmentListing assignments;

	private final Directory directory;

	private final AnswerTimes times;

	private final EngineClock clock;

	AssignmentView(Histories histories, Acts acts, ExtensionListing extensions, ObstacleListing obstacles, ExplanationListing explanations,
			EvidenceDocuments documents, EvidenceSubjects evidence, EvidenceAccess evidenceAccess, AssignmentListing assignments, Directory directory,
			AnswerTimes times, EngineClock clock) {
		this.histories = histories;
		this.acts = acts;
		this.extensions = extensions;
		this.obstacles = obstacles;
		this.explanations = explanations;
		this.documents = documents;
		this.evidence = evidence;
		this.evidenceAccess = evidenceAccess;
		this.assignments = assignments;
		this.directory = directory;
		this.times = times;
		this.clock = clock;
	}

	void fill(Model model, Person person, Subject subject) {
		model.addAttribute("subject", subject);
		model.addAttribute("light", light(subject));
		model.addAttribute("officer", subject.officer() == null ? null : this.directory.nameOf(subject.officer()));
		model.addAttribute("facts", this.histories.facts(subject.id()).orElse(null));
		model.addAttribute("parts", this.histories.parts(subject.id()));
		addEvidence(model, person, subject);
		model.addAttribute("extensions", this.extensions.of(subject.id()));
		model.addAttribute("obstacles", this.obstacles.of(subject.id()));
		model.addAttribute("explanations", this.explanations.of(subject.id()));
		model.addAttribute("history", this.histories.of(subject.id()));
		model.addAttribute("names", this.directory);
		model.addAttribute("allowed", this.acts.of(person, subject));
		model.addAttribute("tenants", person.tenants());
		model.addAttribute("today", this.times.today());
	}

	/** Who may not see the documents themselves reads what they are called. */
	private void addEvidence(Model model, Person person, Subject subject) {
		EvidenceSubject proven = this.evidence.get(subject.id());
		boolean seen = this.evidenceAccess.maySee(person, proven);
		model.addAttribute("seesEvidence", seen);
		model.addAttribute("attaches", this.evidenceAccess.mayAttach(person, proven));
		model.addAttribute("documents", seen ? List.of() : this.documents.of(subject.id()));
	}

	/** As in lists of assignments; what is owed no longer has none. */
	private Light light(Subject subject) {
		OffsetDateTime now = this.clock.now();
		if (subject.releasedAt() != null) {
			return null;
		}
		if (subject.red(now)) {
			return Light.RED;
		}
		if (subject.open() && !subject.dueAt().isAfter(this.assignments.near())) {
			return Light.ORANGE;
		}
		boolean silent = subject.open() && subject.kind() == Obligation.Kind.ASSIGNMENT && !this.histories.reported(subject.id());
		return silent ? Light.GREY : Light.GREEN;
	}

}
