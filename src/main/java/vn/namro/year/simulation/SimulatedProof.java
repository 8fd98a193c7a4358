package vn.namro.year.simulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.NewEvidence;
import vn.namro.proving.sufficiency.ProofExplanations;
import vn.namro.proving.sufficiency.SubjectNeeds;
import vn.namro.proving.sufficiency.Sufficiency;
import vn.namro.time.obligation.Obligations;
import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/** Lets the people of a simulated year prove what they hand in: each agency files one report, cites it wherever proof is needed and explains the rest. */
@Component
class SimulatedProof {

	private final Sufficiency sufficiency;

	private final ProofExplanations explanations;

	private final EvidenceIntake intake;

	private final EvidenceDocuments documents;

	private final Obligations obligations;

	private final Agencies agencies;

	private final Directory directory;

	private final EngineClock clock;

	/** Id of the report by code of the agency. */
	private final Map<String, Long> reports = new ConcurrentHashMap<>();

	SimulatedProof(Sufficiency sufficiency, ProofExplanations explanations, EvidenceIntake intake, EvidenceDocuments documents, Obligations obligations, Agencies agencies,
			Directory directory, EngineClock clock) {
		this.sufficiency = sufficiency;
		this.explanations = explanations;
		this.intake = intake;
		this.documents = documents;
		this.obligations = obligations;
		this.agencies = agencies;
		this.directory = directory;
		this.clock = clock;
	}

	/** Called before somebody does a task. */
	void before(OpenTask task) {
		switch (task.key()) {
			case "userTask_submitResult" -> prove(List.of(task.businessKey()));
			case "userTask_selfScore" -> prove(this.sufficiency.linesOf(task.businessKey()));
			case "userTask_issueReport" -> sign(task);
			default -> { }
		}
	}

	/** The number under which a report of the province is issued: each paper of a year has its own. */
	static String reportNumber(OpenTask task) {
		return task.businessKey().substring(task.businessKey().lastIndexOf(':') + 1) + "-MP01/BC-UBND";
	}

	/** Lays the signed report beside the step that issues it. */
	private void sign(OpenTask task) {
		String agency = this.obligations.get(task.businessKey()).agencyCode();
		NewEvidence paper = NewEvidence.of(agency, "bao-cao-da-ky.pdf", this.directory.peopleOf(Groups.COORDINATOR, this.agencies.get(agency).tenantId()).get(0))
			.describedBy(new EvidenceDocument(reportNumber(task), LocalDate.now(this.clock), "UBND tỉnh", "Báo cáo của tỉnh (mô phỏng)"), "Báo cáo")
			.citedFor(task.businessKey(), null, null);
		store(paper, "Bao cao " + task.businessKey());
	}

	private void prove(List<String> subjects) {
		List<SubjectNeeds> lacking = lacking(subjects);
		lacking.forEach(subject -> this.documents.cite(this.reports.computeIfAbsent(subject.agency(), this::report), subject.id(), null, "1", officer(subject)));
		lacking(lacking.stream().map(SubjectNeeds::id).toList())
			.forEach(subject -> this.explanations.explain(subject.id(), "Văn bản được bổ sung sau (mô phỏng).", officer(subject)));
	}

	private List<SubjectNeeds> lacking(List<String> subjects) {
		return this.sufficiency.of(subjects).stream().filter(SubjectNeeds::lacks).toList();
	}

	private String officer(SubjectNeeds subject) {
		return this.directory.peopleOf(Groups.SPECIALIST, this.agencies.get(subject.agency()).tenantId()).get(0);
	}

	private long report(String agencyCode) {
		Agency agency = this.agencies.get(agencyCode);
		NewEvidence report = NewEvidence.of(agencyCode, "bao-cao.pdf", this.directory.peopleOf(Groups.SPECIALIST, agency.tenantId()).get(0))
			.describedBy(new EvidenceDocument("1/BC-MP", LocalDate.now(this.clock), agency.name(), "Báo cáo kết quả thực hiện (mô phỏng)"), "Báo cáo");
		return store(report, "Bao cao " + agencyCode);
	}

	private long store(NewEvidence paper, String line) {
		try {
			return this.intake.store(paper, new ByteArrayInputStream(SmallPdf.saying(line))).id();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
