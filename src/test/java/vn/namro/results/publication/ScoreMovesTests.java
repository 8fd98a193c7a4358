package vn.namro.results.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.results.result.Results;
import vn.namro.results.result.Snapshot;
import vn.namro.results.result.Snapshots;
import vn.namro.results.result.UnitResult;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.testing.IntegrationTest;

/** Whatever sequence of rounds, council decisions, applicability granted and taken back, publication and corrections: the result is the sum of what stands. */
@IntegrationTest
class ScoreMovesTests {

	private static final int STEPS = 60;

	private static final int AGENCIES = 3;

	private static final List<String> CRITERIA = List.of("1.1", "2.1", "3.1", "4.1", "5.1");

	private static final List<Stage> MOVES = List.of(Stage.ROUND1, Stage.ROUND2, Stage.ROUND2_UNDONE, Stage.COUNCIL, Stage.NOT_APPLICABLE, Stage.APPLICABLE);

	@Autowired
	private Scores scores;

	@Autowired
	private Results results;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private Publication publication;

	@Autowired
	private EngineClock clock;

	private ResultScenario scenario;

	private Random random;

	private Made made;

	/** How often each line was changed, by sheet and criterion. */
	private final Map<String, Integer> versions = new HashMap<>();

	@Autowired
	void scenario(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
	void alwaysAddUpToWhatStands(long seed) {
		this.random = new Random(seed);
		this.made = this.scenario.appraised(AGENCIES, CRITERIA.size());
		for (int step = 0; step < STEPS; step++) {
			move();
			holds(this.results.live(this.made.code(), this.made.code()));
		}
		this.scenario.publish(this.made);
		for (int step = 0; step < STEPS / 4; step++) {
			correct(step);
		}
		assertThatThrownBy(this::move).isInstanceOf(DataIntegrityViolationException.class);
	}

	private void move() {
		String sheet = this.made.sheet(1 + this.random.nextInt(AGENCIES));
		String criterion = pick(CRITERIA);
		Stage stage = pick(MOVES);
		BigDecimal points = List.of(Stage.ROUND1, Stage.ROUND2, Stage.COUNCIL).contains(stage) ? BigDecimal.valueOf(this.random.nextInt(20_001), 4) : null;
		Score before = this.scores.get(sheet, criterion);
		int version = this.scores.enter(sheet, criterion, null, ScoreEntry.of(stage, points, "Bước " + stage, "kiểm thử", this.clock.now()));
		Score after = this.scores.get(sheet, criterion);
		assertThat(version).isEqualTo(this.versions.merge(sheet + criterion, 1, Integer::sum));
		assertThat(this.scores.history(sheet, criterion)).hasSize(version).last().extracting(ScoreEntry::stage).isEqualTo(stage);
		switch (stage) {
			case NOT_APPLICABLE, APPLICABLE -> {
				assertThat(after.notApplicable() == null).isEqualTo(stage == Stage.APPLICABLE);
				assertThat(after.counted()).as("the points stay").isEqualTo(before.counted());
			}
			case COUNCIL -> assertThat(after.counted()).isEqualByComparingTo(points);
			default -> assertThat(after.notApplicable()).isEqualTo(before.notApplicable());
		}
	}

	private void correct(int step) {
		List<Snapshot> before = this.snapshots.of(this.made.code(), this.made.code());
		byte[] first = this.snapshots.bytes(before.get(0));
		boolean refused = false;
		try {
			this.publication.correct(this.made.code(), this.made.code(), new Publication.Decision(step + "/QĐ", LocalDate.of(2024, 3, 1)), "Tính lại", this::move);
		}
		catch (InvalidInputException ex) {
			refused = true; // the move changed nothing that counts, and is taken back whole
			this.versions.clear();
			CRITERIA.forEach(criterion -> java.util.stream.IntStream.rangeClosed(1, AGENCIES).forEach(agency -> this.versions.put(this.made.sheet(agency) + criterion,
					this.scores.get(this.made.sheet(agency), criterion).version())));
		}
		List<Snapshot> after = this.snapshots.of(this.made.code(), this.made.code());
		assertThat(after).hasSize(before.size() + (refused ? 0 : 1));
		assertThat(this.snapshots.bytes(after.get(0))).isEqualTo(first);
		holds(this.snapshots.latest(this.made.code(), this.made.code()).orElseThrow());
	}

	private void holds(ResultDocument result) {
		for (int agency = 1; agency <= AGENCIES; agency++) {
			UnitResult unit = result.unit(this.made.agency(agency));
			List<Score> lines = this.scores.of(this.made.sheet(agency)).stream().filter(line -> line.notApplicable() == null).toList();
			assertThat(unit.exact().maximum()).isEqualByComparingTo(BigDecimal.valueOf(2L * lines.size()));
			assertThat(unit.exact().counted())
				.isEqualByComparingTo(lines.stream().map(line -> line.counted() == null ? BigDecimal.ZERO : line.counted()).reduce(BigDecimal.ZERO, BigDecimal::add));
		}
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
