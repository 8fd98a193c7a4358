package vn.namro.time.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** A designer changes the ladder's table; the next lapse follows it, without a restart. */
@IntegrationTest
class LadderChangeTests {

	private static final Path TABLE = Path.of("processes/escalation/escalationStep.dmn");

	private static final String DEPLOYMENT = "thu-bac-leo-thang";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Obligations obligations;

	@Autowired
	private Http http;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void prepare() {
		this.plans.prepare();
		this.driver.moveTo("2023-06-01T08:00:00+07:00");
	}

	@AfterEach
	void takeTheTableBack() {
		this.repositoryService.createDeploymentQuery().deploymentName(DEPLOYMENT).list()
			.forEach(deployment -> this.repositoryService.deleteDeployment(deployment.getId(), true));
		ClockUtil.reset();
	}

	@Test
	void followsTheTableThatWasDeployedLast() throws IOException {
		String table = Files.readString(TABLE);
		String row = table.substring(table.indexOf("<rule id=\"rule_periodicReport1\">"), table.indexOf("<rule id=\"rule_periodicReport2\">"));
		assertThat(lapse()).isEqualTo("1: dieuphoi");
		deploy(table.replace(row, row.replace("\"coordinator\"", "\"leader\"")));
		assertThat(lapse()).isEqualTo("1: lanhdao");
	}

	private void deploy(String table) {
		String body = "--ranh-gioi\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n" + DEPLOYMENT + "\r\n--ranh-gioi\r\n"
				+ "Content-Disposition: form-data; name=\"data\"; filename=\"escalationStep.dmn\"\r\nContent-Type: application/octet-stream\r\n\r\n" + table
				+ "\r\n--ranh-gioi--\r\n";
		var answer = this.http.as("thietke").call("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=ranh-gioi", body);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private String lapse() {
		String id = "kt-doi-bac-" + NUMBER.incrementAndGet();
		this.driver.moveTo("2023-06-01T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.obligations
			.open(Obligation.of(id, Obligation.Kind.PERIODIC_REPORT, "so-noi-vu", "Báo cáo", WorkingCalendar.endOf(LocalDate.of(2023, 6, 30)))));
		this.driver.lapse(id).fireTimer("event_stepReached");
		this.transaction.executeWithoutResult(status -> this.obligations.release(id, WorkingCalendar.endOf(LocalDate.of(2023, 7, 1))));
		return this.ledger.escalationsOf(id).get(0);
	}

}
