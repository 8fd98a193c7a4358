package vn.namro.planning.implementingdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** Who is asked for an implementing document until when, how it is sent, and what the coordinator sees of it. */
@IntegrationTest
class ImplementingDocumentProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("implementingDocument");

	private static final String SPECIALIST = "chuyenvien.so-tu-phap";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private Plans plans;

	@Autowired
	private Http http;

	@Autowired
	private ImplementingDocumentLaunch launch;

	private Plan plan;

	private String id;

	@BeforeEach
	void issue() {
		this.driver.moveTo(PlanFixture.START);
		this.plan = this.fixture.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30), "so-tai-chinh", "so-noi-vu"));
		this.plans.issue(this.plan.code(), "12/KH-UBND", LocalDate.of(2023, 2, 1));
		this.ledger.change("""
				update plan set document = jsonb_set(document, '{implementingDocument}', '{"withinDays": 15, "wording": "gửi về Sở Nội vụ"}') where code = ?
				""", this.plan.code());
		this.id = "implementingDocument:" + this.plan.code() + ":so-tu-phap";
	}

	@Test
	void asksEveryAgencyThatTakesPartButTheCoordinatorOnce() {
		assertThat(this.launch.openNext(this.plan.code())).isFalse();
		this.launch.openNext(this.plan.code());
		assertThat(this.ledger.texts("select agency_code from implementing_document where plan_code = ? order by 1", this.plan.code()))
			.containsExactly("so-tai-chinh", "so-tu-phap");
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-02-16T23:59:59+07:00");
	}

	@Test
	void asksNobodyWhereThePlanWantsNone() {
		this.ledger.change("update plan set document = document - 'implementingDocument' where code = ?", this.plan.code());
		assertThat(this.launch.openNext(this.plan.code())).isFalse();
		assertThat(this.ledger.value("select count(*) from implementing_document where plan_code = ?", this.plan.code())).isEqualTo("0");
	}

	@Test
	void givesTheFullTimeWhereThePlanWasIssuedLongAgo() {
		this.driver.moveTo("2023-05-02T08:00:00+07:00");
		this.launch.openNext(this.plan.code());
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-05-17T23:59:59+07:00");
	}

	@Test
	void isMetByTheDocumentAndTheCoordinatorLearnsOfIt() {
		this.launch.openNext(this.plan.code());
		ProcessDriver.Instance instance = this.driver.the("implementingDocument", this.id);
		instance.complete(SPECIALIST, "userTask_sendDocument", document()).runJobOf("serviceTask_recordDocument");
		assertThat(instance.get()).isEnded().hasPassed("event_documentReceived");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(this.driver.runs("deadline", this.id)).isFalse();
		assertThat(this.ledger.texts("select recipient || ' ' || body from notice where starts_with(unique_key, ?)", this.id + "/sent")).hasSize(1)
			.first()
			.asString()
			.startsWith("dieuphoi ")
			.contains("45/KH-STP");
		String page = this.http.browserOf("dieuphoi").get("/plans/" + this.plan.code() + "/documents").body();
		assertThat(page).contains("Chưa gửi <span class=\"count\">1</span>", "Đã gửi <span class=\"count\">1</span>", "45/KH-STP", "Sở Tài chính", "gửi về Sở Nội vụ");
		String own = this.http.browserOf(SPECIALIST).get("/plans/" + this.plan.code() + "/documents").body();
		assertThat(own).contains("45/KH-STP").doesNotContain("Sở Tài chính");
	}

	@Test
	void isRemindedOfAndEscalatesToTheCoordinator() {
		this.launch.openNext(this.plan.code());
		this.driver.lapse(this.id).fireTimer("event_stepReached").fireTimer("event_stepReached");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).containsExactly(SPECIALIST, "thutruong.so-tu-phap");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: thutruong.so-tu-phap", "2: thutruong.so-tu-phap, dieuphoi");
	}

	@Test
	void refusesADocumentWithoutNumber() {
		this.launch.openNext(this.plan.code());
		Map<String, Object> document = document();
		document.put("documentNumber", "");
		assertThat(this.driver.the("implementingDocument", this.id).refusal(SPECIALIST, "userTask_sendDocument", document))
			.contains("Số, ký hiệu văn bản không được để trống.");
	}

	private static Map<String, Object> document() {
		return new HashMap<>(Map.of("documentNumber", "45/KH-STP", "documentDate", "2023-02-01", "issuingBody", "Sở Tư pháp", "documentAbstract",
				"Kế hoạch triển khai"));
	}

}
