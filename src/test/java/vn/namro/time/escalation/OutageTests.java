package vn.namro.time.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.LadderOracle;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** After four days without power every level that came due meanwhile is recorded once, and none that did not. */
@IntegrationTest
class OutageTests {

	/** How many obligations; the whole number of the acceptance is {@code -Dnamro.outage=5000}. */
	private static final int OBLIGATIONS = Integer.getInteger("namro.outage", 120);

	private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2023-04-27T17:00:00+07:00");

	private static final OffsetDateTime AFTER = BEFORE.plusHours(96);

	private static final List<String> AGENCIES = List.of("thi-xa-ky-anh", "so-tu-phap");

	private static final String OURS = "kt-mat-dien-";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Obligations obligations;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private TransactionTemplate transaction;

	private final LadderOracle oracle = new LadderOracle();

	private final List<Obligation> owed = new ArrayList<>();

	@BeforeEach
	void openAll() {
		this.plans.prepare();
		this.driver.moveTo("2023-03-01T08:00:00+07:00");
		Random random = new Random(96);
		Obligation.Kind[] kinds = Obligation.Kind.values();
		IntStream.range(0, OBLIGATIONS).forEach(i -> this.owed.add(Obligation
			.of(OURS + i, kinds[i % kinds.length], AGENCIES.get(i % 2), "Việc " + i,
					WorkingCalendar.endOf(LocalDate.of(2023, 4, 10).plusDays(random.nextInt(30))))
			.worth(BigDecimal.valueOf(random.nextInt(3)))));
		this.owed.forEach(obligation -> this.transaction.executeWithoutResult(status -> this.obligations.open(obligation)));
	}

	@AfterEach
	void closeAll() {
		this.owed.forEach(obligation -> this.transaction.executeWithoutResult(status -> this.obligations.meet(obligation.id(), AFTER)));
	}

	@Test
	void recordsEveryLevelThatCameDueExactlyOnce() {
		runDueJobs(BEFORE);
		assertThat(recorded()).isEqualTo(expected(BEFORE));
		runDueJobs(AFTER);
		assertThat(recorded()).isEqualTo(expected(AFTER)).isNotEqualTo(expected(BEFORE));
		assertThat(this.ledger.value("select count(*) from (select unique_key from notice where starts_with(unique_key, ?) group by 1 having count(*) > 1) twice", OURS))
			.isEqualTo("0");
	}

	/** What a node does that comes up again: runs whatever is due, until nothing is. */
	private void runDueJobs(OffsetDateTime now) {
		this.driver.moveTo(now.toString());
		for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
			due.forEach(job -> this.managementService.executeJob(job.getId()));
		}
	}

	private List<Job> dueJobs() {
		Set<String> instances = new HashSet<>();
		this.runtimeService.createProcessInstanceQuery().list().stream()
			.filter(instance -> instance.getBusinessKey() != null && instance.getBusinessKey().startsWith(OURS))
			.map(Execution::getProcessInstanceId)
			.forEach(instances::add);
		return instances.isEmpty() ? List.of() : this.managementService.createJobQuery().executable().withRetriesLeft().list().stream()
			.filter(job -> instances.contains(job.getProcessInstanceId()))
			.toList();
	}

	private Map<String, List<String>> recorded() {
		Map<String, List<String>> levels = new HashMap<>();
		this.ledger.texts("select obligation_id || ' ' || level from escalation_record where starts_with(obligation_id, ?) order by obligation_id, level", OURS)
			.forEach(row -> levels.computeIfAbsent(row.split(" ")[0], id -> new ArrayList<>()).add(row.split(" ")[1]));
		return levels;
	}

	private Map<String, List<String>> expected(OffsetDateTime now) {
		Map<String, List<String>> levels = new HashMap<>();
		this.owed.forEach(obligation -> this.oracle
			.ladder(obligation.kind().decisionInput(), obligation.pointsAtStake().doubleValue(),
					obligation.agencyCode().equals("so-tu-phap") ? "department" : "district", obligation.dueAt())
			.forEach((level, at) -> {
				if (!at.atZoneSameInstant(EngineClock.ZONE).toOffsetDateTime().isAfter(now)) {
					levels.computeIfAbsent(obligation.id(), id -> new ArrayList<>()).add(String.valueOf(level));
				}
			}));
		return levels;
	}

}
