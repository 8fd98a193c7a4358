package vn.namro.proving.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.namro.testing.ProofFixture.AGENCY;
import static vn.namro.testing.ProofFixture.OTHER_AGENCY;
import static vn.namro.testing.ProofFixture.sheetOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.proving.evidence.StoredEvidence;
import vn.namro.proving.sufficiency.EvidenceWarning.Kind;
import vn.namro.proving.sufficiency.Need.State;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.ProofFixture;

/** What lines of a score sheet need against what the store holds, and what is odd about it. */
@IntegrationTest
class SufficiencyTests {

	private static final String OFFICER = "chuyenvien." + AGENCY;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private ProofFixture proof;

	@Autowired
	private Sufficiency sufficiency;

	@Autowired
	private SufficiencyGate gate;

	@Autowired
	private ProofExplanations explanations;

	@Autowired
	private EvidenceWarnings warnings;

	@Autowired
	private EvidenceDocuments documents;

	@Autowired
	private Scores scores;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EngineClock clock;

	private Plan plan;

	private String sheet;

	/** Makes files and numbers of one test unlike those of another. */
	private String mark;

	@BeforeEach
	void open() {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		this.plan = this.proof.openSheets();
		this.sheet = sheetOf(this.plan, AGENCY);
		this.mark = UUID.randomUUID().toString().substring(0, 8);
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void knowsWhatEachLineNeeds() {
		List<SubjectNeeds> lines = this.sufficiency.of(this.sufficiency.linesOf(this.sheet));
		assertThat(lines).extracting(SubjectNeeds::title).containsExactly("1.1. Kế hoạch và báo cáo", "1.2. Tuyên truyền", "1.3. Báo cáo định kỳ");
		assertThat(lines.get(0).needs()).extracting(Need::title).containsExactly("Kế hoạch do Thủ trưởng cơ quan ban hành trong 15/12/2022–14/12/2023",
				"Báo cáo do Thủ trưởng cơ quan ban hành trong 01/12/2023–31/12/2023");
		assertThat(lines).extracting(SubjectNeeds::lacks).containsExactly(true, false, true);
	}

	@Test
	void countsWhatIsCitedAndNoLongerWhatIsWithdrawn() {
		cite("1.3", "1", "2023-03-01");
		cite("1.3", "2", "2023-06-01");
		assertThat(needs("1.3")).extracting(Need::state).containsExactly(State.ENOUGH);
		this.documents.withdraw(this.documents.citationsOf(line("1.3")).get(0).id(), OFFICER);
		assertThat(needs("1.3")).extracting(Need::state).containsExactly(State.EXPLANATION_REQUIRED);
	}

	@Test
	void tellsWhatLiesOutsideThePeriod() {
		cite("1.1", "1", "2023-11-02");
		assertThat(needs("1.1")).extracting(Need::state).containsExactly(State.MISSING, State.OUTSIDE_PERIOD);
		cite("1.1", "2", "2023-12-02");
		assertThat(needs("1.1").get(1).state()).isEqualTo(State.ENOUGH);
	}

	@Test
	void countsNoDocumentThatWasDeleted() {
		StoredEvidence report = cite("1.3", "1", "2023-03-01");
		this.jdbc.sql("update evidence_document set deleted_at = now(), deleted_by = 'x', deletion_number = '1/QĐ', deletion_date = '2023-12-01', deletion_reason = 'sai' where id = ?")
			.param(report.id())
			.update();
		assertThat(needs("1.3").get(0)).satisfies(need -> {
			assertThat(need.found()).isZero();
			assertThat(need.text()).contains("đã bị xóa theo quyết định");
		});
	}

	@Test
	void countsAFileThatCameAfterTheNumberWasCited() {
		String number = "7/BC-" + this.mark;
		this.documents.cite(new EvidenceDocument(number, LocalDate.of(2023, 3, 1), "UBND huyện Hương Sơn", "Báo cáo"), AGENCY, line("1.3"), OFFICER);
		assertThat(needs("1.3").get(0).found()).isZero();
		long document = this.documents.citationsOf(line("1.3")).get(0).documentId();
		this.jdbc.sql("""
				insert into evidence_revision (document_id, number, sha256, file_name, media_type, size, scan, stored_at, stored_by)
				select ?, 1, sha256, file_name, media_type, size, scan, stored_at, stored_by from evidence_revision where document_id = ?
				""").params(document, cite("1.2", "9", "2023-03-01").id()).update();
		assertThat(needs("1.3").get(0).found()).isEqualTo(1);
	}

	@Test
	void asksForNoProofOfPointsThatNobodyTakes() {
		this.scores.enter(this.sheet, "1.3", null, ScoreEntry.of(ScoreEntry.Stage.SELF, BigDecimal.ZERO, "Không làm", OFFICER, this.clock.now()));
		assertThat(needs("1.3")).extracting(Need::required).containsExactly(false);
		this.scores.enter(this.sheet, "1.3", null, ScoreEntry.of(ScoreEntry.Stage.SELF, BigDecimal.ONE, "Đã làm", OFFICER, this.clock.now()));
		assertThat(needs("1.3")).extracting(Need::required).containsExactly(true);
	}

	@Test
	void holdsTheLatestExplanationAndKeepsAll() {
		this.explanations.explain(line("1.3"), "Chờ ký", OFFICER);
		this.explanations.explain(line("1.3"), " Chờ ký ", OFFICER);
		this.explanations.explain(line("1.3"), "Đã thất lạc", OFFICER);
		assertThat(needs("1.3")).extracting(Need::state).containsExactly(State.EXPLAINED);
		assertThat(this.explanations.of(line("1.3")).orElseThrow()).satisfies(said -> {
			assertThat(said.text()).isEqualTo("Đã thất lạc");
			assertThat(said.author()).isEqualTo(OFFICER);
		});
		this.explanations.explain(line("1.3"), "", OFFICER);
		assertThat(needs("1.3").get(0).lacks()).isTrue();
		assertThat(this.jdbc.sql("select coalesce(explanation, '-') from evidence_explanation where subject_id = ? order by id").param(line("1.3")).query(String.class).list())
			.containsExactly("Chờ ký", "Đã thất lạc", "-");
	}

	@Test
	void refusesAnExplanationOfNothing() {
		assertThatThrownBy(() -> this.explanations.explain("khong-co", "Chờ", OFFICER)).isInstanceOf(UnknownThingException.class);
		assertThatThrownBy(() -> this.explanations.explain(line("1.3"), "x".repeat(2001), OFFICER)).isInstanceOf(InvalidInputException.class).hasMessageContaining("dài quá");
	}

	@Test
	void letsThroughOnlyWhatIsProvenOrExplained() {
		assertThatThrownBy(() -> this.gate.requireAll(this.sufficiency.linesOf(this.sheet))).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("Tiêu chí 1.1. Kế hoạch và báo cáo: Còn thiếu 1 Kế hoạch")
			.hasMessageContaining("Tiêu chí 1.3. Báo cáo định kỳ: Còn thiếu 2 Báo cáo")
			.hasMessageNotContaining("Tuyên truyền");
		this.explanations.explain(line("1.1"), "Chưa ban hành", OFFICER);
		cite("1.3", "1", "2023-03-01");
		cite("1.3", "2", "2023-06-01");
		this.gate.requireAll(this.sufficiency.linesOf(this.sheet));
	}

	@Test
	void watchesOneFileOnTwoCriteria() {
		StoredEvidence report = cite("1.1", "1", "2023-12-02");
		this.documents.cite(report.id(), line("1.3"), null, null, OFFICER);
		assertThat(warningsOf(report)).extracting(EvidenceWarning::code, EvidenceWarning::text).containsExactly(
				tuple(Kind.SAME_FILE, "Cùng một tệp còn dùng cho \"1.1. Kế hoạch và báo cáo\"; \"1.3. Báo cáo định kỳ\"."));
	}

	@Test
	void watchesOneFileOfTwoAgencies() {
		StoredEvidence mine = this.proof.cite(AGENCY, line("1.1"), this.mark + "/1", "2023-12-02", "Báo cáo", this.mark);
		this.proof.cite(OTHER_AGENCY, EvidenceSubjects.criterion(sheetOf(this.plan, OTHER_AGENCY), "2"), this.mark + "/2", "2023-12-02", "Báo cáo", this.mark);
		assertThat(this.warnings.of(mine.id(), person("dieuphoi"))).extracting(EvidenceWarning::text)
			.containsExactly("Cùng một tệp còn là minh chứng của UBND huyện Can Lộc.");
		assertThat(this.warnings.of(mine.id(), person(OFFICER))).extracting(EvidenceWarning::text)
			.containsExactly("Cùng một tệp còn là minh chứng của cơ quan khác.");
	}

	@Test
	void watchesOneNumberOnTwoFiles() {
		StoredEvidence first = this.proof.cite(AGENCY, line("1.3"), this.mark + "/BC", "2023-03-01", "Báo cáo", "một " + this.mark);
		this.proof.cite(AGENCY, line("1.3"), this.mark.toUpperCase() + " /BC", "2023-04-01", "Báo cáo", "hai " + this.mark);
		assertThat(warningsOf(first)).extracting(EvidenceWarning::code).containsExactly(Kind.SAME_NUMBER);
	}

	@Test
	void watchesDatesOutsideTheYearThatNoWindowAsksFor() {
		StoredEvidence old = cite("1.3", "1", "2022-06-01");
		assertThat(warningsOf(old)).extracting(EvidenceWarning::text).containsExactly("Ngày văn bản 01/06/2022 ngoài năm 2023 của \"1.3. Báo cáo định kỳ\".");
		StoredEvidence early = this.proof.cite(AGENCY, line("1.1"), this.mark + "/KH", "2022-12-20", "Kế hoạch", "kế hoạch " + this.mark);
		assertThat(warningsOf(early)).isEmpty();
	}

	@Test
	void listsTheWarningsOfAPlanWithinReach() {
		StoredEvidence old = cite("1.3", "1", "2022-06-01");
		assertThat(this.warnings.inPlan(this.plan.code(), null, person("dieuphoi"))).extracting(EvidenceWarning::document).containsExactly(old.id());
		assertThat(this.warnings.inPlan(this.plan.code(), OTHER_AGENCY, person("dieuphoi"))).isEmpty();
		assertThat(this.warnings.inPlan(this.plan.code(), null, person("chuyenvien." + OTHER_AGENCY))).isEmpty();
	}

	private List<EvidenceWarning> warningsOf(StoredEvidence document) {
		return this.warnings.of(document.id(), person(OFFICER));
	}

	private Person person(String account) {
		return this.people.find(account).orElseThrow();
	}

	private StoredEvidence cite(String criterion, String number, String dated) {
		return this.proof.cite(AGENCY, line(criterion), this.mark + number + "/BC", dated);
	}

	private List<Need> needs(String criterion) {
		return this.sufficiency.of(line(criterion));
	}

	private String line(String criterion) {
		return EvidenceSubjects.criterion(this.sheet, criterion);
	}

}
