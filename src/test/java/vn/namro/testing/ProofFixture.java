package vn.namro.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.Plan;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.NewEvidence;
import vn.namro.proving.evidence.StoredEvidence;
import vn.namro.scores.selfscoring.SelfScoringLaunch;

/** Documents with a file, taken in as any other and cited for a subject, and score sheets that ask for some. */
@TestComponent
public class ProofFixture {

	/** Leads 1.1, which needs a plan and a report; 1.2, which needs nothing; 1.3, which needs two reports. */
	public static final String AGENCY = "huyen-huong-son";

	/** Leads 2, which needs a report. */
	public static final String OTHER_AGENCY = "huyen-can-loc";

	private static final String SET = "minh-chung";

	private final EvidenceIntake intake;

	private final Agencies agencies;

	private final Criteria criteria;

	private final PlanFixture plans;

	private final SelfScoringLaunch launch;

	private final TransactionTemplate transaction;

	ProofFixture(EvidenceIntake intake, Agencies agencies, Criteria criteria, PlanFixture plans, SelfScoringLaunch launch, TransactionTemplate transaction) {
		this.intake = intake;
		this.agencies = agencies;
		this.criteria = criteria;
		this.plans = plans;
		this.launch = launch;
		this.transaction = transaction;
	}

	/** A plan of its own whose score sheets are open. */
	public Plan openSheets() {
		this.plans.prepare();
		this.criteria.load(CriteriaSetFile.read(Path.of("src/test/resources/small/catalogues/minh-chung.yaml")));
		Plan plan = this.plans.plan(SET, PlanFixture.item("1", AGENCY, LocalDate.of(2023, 6, 30)));
		this.transaction.executeWithoutResult(status -> this.launch.openNext(this.plans.campaign(plan)));
		return plan;
	}

	public static String sheetOf(Plan plan, String agency) {
		return plan.code() + ":tu-cham:" + SET + ":" + agency;
	}

	/** A report that the agency issued on a day; the file of a number is always the same. */
	public StoredEvidence cite(String agency, String subject, String number, String dated) {
		return cite(agency, subject, number, dated, "Báo cáo", "Báo cáo " + number + " của " + agency);
	}

	/** @param content of the file */
	public StoredEvidence cite(String agency, String subject, String number, String dated, String kind, String content) {
		NewEvidence evidence = NewEvidence.of(agency, "van-ban.txt", "chuyenvien." + agency)
			.describedBy(new EvidenceDocument(number, LocalDate.parse(dated), this.agencies.get(agency).name(), kind + " " + number), kind)
			.citedFor(subject, null, null);
		try {
			return this.intake.store(evidence, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
