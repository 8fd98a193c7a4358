package vn.namro.results.publication;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.result.CanonicalJson;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Results;
import vn.namro.results.result.Snapshot;
import vn.namro.results.result.Snapshots;
import vn.namro.results.result.UnitResult;
import vn.namro.scores.scoring.Campaign;

/** Freezes results: once by the leader's decision, then only by numbered corrections. */
@Component
public class Publication {

	private final JdbcClient jdbc;

	private final Results results;

	private final Snapshots snapshots;

	private final Directory directory;

	private final ObjectMapper json;

	private final EngineClock clock;

	Publication(JdbcClient jdbc, Results results, Snapshots snapshots, Directory directory, ObjectMapper json, EngineClock clock) {
		this.jdbc = jdbc;
		this.results = results;
		this.snapshots = snapshots;
		this.directory = directory;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Keeps the result as it is now, under the decision that its row names. What is frozen already stays as it is.
	 * @return hash of what is frozen
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String freeze(String planCode, String setCode) {
		hold(planCode, setCode);
		List<Snapshot> known = this.snapshots.of(planCode, setCode);
		if (!known.isEmpty()) {
			return known.get(known.size() - 1).sha256();
		}
		Decision decision = this.jdbc.sql("select decision_number as number, decision_date as date from index_result where plan_code = ? and set_code = ?")
			.params(planCode, setCode)
			.query(Decision.class)
			.single();
		return keep(this.results.live(planCode, setCode), 0, decision, null, List.of());
	}

	/** A decision with its number and date. */
	public record Decision(String number, LocalDate date) {
	}

	/**
	 * Changes scores of a published result and publishes it again, all or nothing.
	 * @param scores enters what the decision changes
	 * @return what became different
	 * @throws InvalidInputException when nothing was published yet or nothing becomes different
	 */
	@Transactional
	public List<Change> correct(String planCode, String setCode, Decision decision, String reason, Runnable scores) {
		hold(planCode, setCode);
		List<Snapshot> known = this.snapshots.of(planCode, setCode);
		if (known.isEmpty()) {
			throw new InvalidInputException("Kết quả chưa công bố nên chưa có gì để đính chính.");
		}
		ResultDocument corrected = corrected(planCode, setCode, scores);
		List<Change> changes = Differences.between(this.snapshots.document(known.get(known.size() - 1)), corrected);
		if (changes.isEmpty()) {
			throw new InvalidInputException("Đính chính không làm thay đổi điểm, xếp loại hay lý do nào.");
		}
		keep(corrected, known.get(known.size() - 1).number() + 1, decision, reason, changes);
		return changes;
	}

	/** What a correction would make different; nothing of it stays. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public List<Change> preview(String planCode, String setCode, Runnable scores) {
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		hold(planCode, setCode);
		ResultDocument published = this.snapshots.latest(planCode, setCode).orElseThrow(() -> new InvalidInputException("Kết quả chưa công bố nên chưa có gì để đính chính."));
		return Differences.between(published, corrected(planCode, setCode, scores));
	}

	/** The result with the corrections entered, for which alone the database opens what is published. */
	private ResultDocument corrected(String planCode, String setCode, Runnable scores) {
		this.jdbc.sql("select set_config('namro.correction', ?, true)").param(planCode + "/" + setCode).query(String.class).single();
		scores.run();
		this.jdbc.sql("select set_config('namro.correction', '', true)").query(String.class).single();
		return this.results.live(planCode, setCode);
	}

	/** Waits until nobody is scoring, and lets nobody score before this is decided. */
	private void hold(String planCode, String setCode) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text").param("namro.result/" + planCode + "/" + setCode).query(String.class).single();
	}

	private String keep(ResultDocument document, int number, Decision decision, String reason, List<Change> changes) {
		byte[] bytes = CanonicalJson.write(document);
		String sha256 = CanonicalJson.sha256(bytes);
		this.snapshots.insert(new Snapshot(document.plan(), document.set(), number, decision.number(), decision.date(), reason, text(changes), sha256,
				this.directory.actor(), this.clock.now()), bytes);
		UnitResult whole = document.mode() == Campaign.Mode.BY_LEAD ? document.units().get(0) : null;
		this.jdbc.sql("update index_result set sha256 = ?, correction = ?, points = ?, maximum = ?, percentage = ? where plan_code = ? and set_code = ?")
			.params(sha256, number, whole == null ? null : whole.points(), whole == null ? null : whole.exact().maximum(),
					whole == null ? null : whole.percentage(), document.plan(), document.set())
			.update();
		return sha256;
	}

	private String text(List<Change> changes) {
		try {
			return this.json.writeValueAsString(changes);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
