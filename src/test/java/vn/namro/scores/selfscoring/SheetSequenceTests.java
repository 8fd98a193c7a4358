package vn.namro.scores.selfscoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoresheet.LineEditing;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.Scores;
import vn.namro.scores.scoring.StaleScoreException;
import vn.namro.scores.sheetstate.SheetClosedException;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/**
 * Whatever people do in whatever order, extensions and lines that do not apply included: no points above the maximum, no lost edit, no change after
 * hand-over, lock or end, no score without author and reason.
 */
@IntegrationTest
class SheetSequenceTests {

	private static final int STEPS = 60;

	private static final String START = "2023-12-15T08:00:00+07:00";

	private static final Map<String, BigDecimal> MAXIMA = Map.of("1", new BigDecimal("4"), "2.2", new BigDecimal("1.5"));

	private static final List<String> TYPED = List.of("0", "1", "1,25", "1.5", "1,5001", "3,75", "4", "4,0001", "4,00001", "-1", "1.000", "", "bốn");

	private static final List<String> REASONS = List.of("Theo 12/BC-SNV", "Theo 13/BC-SNV", " ", "");

	private static final String SPECIALIST = "chuyenvien.so-noi-vu";

	private static final String HEAD = "thutruong.so-noi-vu";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private SelfScoringLaunch launch;

	@Autowired
	private LineEditing lines;

	@Autowired
	private Scores scores;

	@Autowired
	private ScoreSheets scoreSheets;

	@Autowired
	private TransactionTemplate transaction;

	private Random random;

	private String id;

	private ProcessDriver.Instance sheet;

	/** What was acknowledged last, by criterion. */
	private final Map<String, ScoreEntry> acknowledged = new HashMap<>();

	private final Map<String, Integer> versions = new HashMap<>();

	/** Whether it lies with the specialists, whatever the clock says. */
	private boolean open;

	private boolean ended;

	private OffsetDateTime now;

	private OffsetDateTime closes;

	/** The lines that do not apply. */
	private final Set<String> left = new HashSet<>();

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void keepWhatWasAcknowledgedAndNothingElse(long seed) {
		this.random = new Random(seed);
		begin();
		for (int step = 0; step < STEPS; step++) {
			switch (this.random.nextInt(15)) {
				case 12 -> extend();
				case 13 -> waitSomeDays();
				case 14 -> decideApplicability();
				case 0 -> handOver();
				case 1, 2 -> decide();
				case 3 -> lockSometimes();
				default -> edit();
			}
			verify();
		}
	}

	private void begin() {
		this.driver.moveTo(START);
		Plan plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.transaction.executeWithoutResult(status -> this.launch.openNext(this.plans.campaign(plan)));
		this.id = plan.code() + ":tu-cham:nho:so-noi-vu";
		this.sheet = this.driver.the("selfScoring", this.id);
		this.open = true;
		this.now = OffsetDateTime.parse(START);
		this.closes = OffsetDateTime.parse("2024-01-10T23:59:59+07:00");
		MAXIMA.keySet().forEach(criterion -> this.versions.put(criterion, 0));
	}

	private void edit() {
		String criterion = this.random.nextBoolean() ? "1" : "2.2";
		int version = this.versions.get(criterion);
		int seen = this.random.nextInt(5) == 0 ? version + this.random.nextInt(3) - 1 : version;
		String typed = pick(TYPED);
		String reason = pick(REASONS);
		int before = this.scores.history(this.id, criterion).size();
		try {
			this.lines.enter(this.id, criterion, LineEntry.points(seen, typed, reason), SPECIALIST);
		}
		catch (SheetClosedException ex) {
			assertThat(writable()).isFalse();
			return;
		}
		catch (StaleScoreException ex) {
			assertThat(seen).isNotEqualTo(version);
			assertThat(ex.current().version()).isEqualTo(version);
			return;
		}
		catch (InvalidInputException ex) {
			return;
		}
		assertThat(writable()).isTrue();
		assertThat(this.left).doesNotContain(criterion);
		assertThat(seen).isEqualTo(version);
		List<ScoreEntry> history = this.scores.history(this.id, criterion);
		if (history.size() > before) {
			this.acknowledged.put(criterion, history.get(before));
			this.versions.put(criterion, version + 1);
		}
	}

	private void handOver() {
		if (!this.open) {
			return;
		}
		boolean complete = MAXIMA.keySet().stream().allMatch(criterion -> this.left.contains(criterion) || this.scores.get(this.id, criterion).selfPoints() != null);
		if (late()) {
			assertThat(this.sheet.refusal(SPECIALIST, "userTask_selfScore", Map.of())).contains("hết thời gian");
		}
		else if (complete) {
			this.sheet.complete(SPECIALIST, "userTask_selfScore", Map.of());
			this.open = false;
		}
		else {
			assertThat(this.sheet.refusal(SPECIALIST, "userTask_selfScore", Map.of())).contains("chưa chấm điểm");
		}
	}

	private void decide() {
		if (this.open || this.ended) {
			return;
		}
		if (this.random.nextInt(4) == 0 && late()) {
			assertThat(this.sheet.refusal(HEAD, "userTask_approveSelfScore", accept())).contains("hết thời gian");
		}
		else if (this.random.nextInt(4) == 0) {
			this.sheet.complete(HEAD, "userTask_approveSelfScore", accept()).runJobOf("serviceTask_recordSelfScore");
			this.ended = true;
		}
		else {
			this.sheet.complete(HEAD, "userTask_approveSelfScore", returned("Xem lại"));
			this.open = true;
		}
	}

	private void lockSometimes() {
		if (!this.ended && this.random.nextInt(6) == 0) {
			this.sheet.fireTimer("event_sheetClosed").runJobOf("serviceTask_lockSheet");
			this.open = false;
			this.ended = true;
		}
	}

	private boolean writable() {
		return this.open && !late();
	}

	private boolean late() {
		return this.now.isAfter(this.closes);
	}

	/** A decision gives the agency more time; what is closed by the clock alone opens again. */
	private void extend() {
		if (this.ended || !this.scoreSheets.get(this.id).status().equals("OPEN")) {
			return;
		}
		this.closes = this.closes.plusDays(1 + this.random.nextInt(5));
		this.transaction.executeWithoutResult(status -> this.launch.extend(this.scoreSheets.get(this.id), this.closes.minusDays(1), this.closes, "QĐ 7/QĐ-SNV"));
		assertThat(this.sheet.dueOf("event_sheetClosed").toInstant()).isEqualTo(this.closes.toInstant());
	}

	/** The lock's own timer may be late: the end counts by the clock. */
	private void waitSomeDays() {
		this.now = this.now.plusDays(this.random.nextInt(6));
		this.driver.moveTo(this.now.toString());
	}

	/** The coordinator takes a line out of the base, or back into it; that is an entry with its reason too. */
	private void decideApplicability() {
		String criterion = this.random.nextBoolean() ? "1" : "2.2";
		boolean leaves = this.left.add(criterion);
		if (!leaves) {
			this.left.remove(criterion);
		}
		this.scores.enter(this.id, criterion, null, ScoreEntry.of(leaves ? ScoreEntry.Stage.NOT_APPLICABLE : ScoreEntry.Stage.APPLICABLE, null, "QĐ 9/QĐ-SNV", SPECIALIST, this.now));
		List<ScoreEntry> history = this.scores.history(this.id, criterion);
		this.acknowledged.put(criterion, history.get(history.size() - 1));
		this.versions.merge(criterion, 1, Integer::sum);
	}

	private void verify() {
		MAXIMA.forEach((criterion, maximum) -> {
			Score line = this.scores.get(this.id, criterion);
			List<ScoreEntry> history = this.scores.history(this.id, criterion);
			assertThat(line.version()).isEqualTo(this.versions.get(criterion)).isEqualTo(history.size());
			ScoreEntry last = this.acknowledged.get(criterion);
			assertThat(history.isEmpty() ? null : history.get(history.size() - 1)).isEqualTo(last);
			assertThat(line.notApplicable() != null).isEqualTo(this.left.contains(criterion));
			assertThat(line.selfReason()).isEqualTo(history.stream().filter(entry -> entry.stage() == ScoreEntry.Stage.SELF).reduce((first, second) -> second)
				.map(ScoreEntry::reason)
				.orElse(null));
			assertThat(history).allSatisfy(entry -> {
				assertThat(entry.author()).isEqualTo(SPECIALIST);
				assertThat(entry.points() == null || entry.points().compareTo(maximum) <= 0 && entry.points().signum() >= 0).isTrue();
				assertThat(entry.points() == null || entry.reason() != null && !entry.reason().isBlank()).isTrue();
			});
		});
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
