package vn.namro.scores.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.SheetFixture;

/** Twenty people over real HTTP on the same few lines: every acknowledged edit is kept, and whoever saw an old version is told. */
@IntegrationTest
class TwentyAtOneSheetTests {

	private static final String AGENCY = "huyen-huong-khe";

	private static final int PEOPLE = 20;

	private static final int EDITS = 6;

	/** The lines of the small set that the agency scores itself; so few that everybody meets everybody. */
	private static final List<String> LINES = List.of("1", "2.1", "2.2");

	private static final ObjectMapper JSON = new ObjectMapper();

	@Autowired
	private Http http;

	@Autowired
	private SheetFixture fixture;

	@Autowired
	private Ledger ledger;

	@Test
	void loseNothing() throws InterruptedException, ExecutionException {
		String sheet = this.fixture.open(AGENCY, PlanFixture.SMALL_SET);
		List<String> people = this.fixture.specialists(AGENCY, PEOPLE);
		ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
		List<String> acknowledged = new ArrayList<>();
		try {
			List<Callable<List<String>>> work = people.stream().<Callable<List<String>>>map(account -> () -> edit(sheet, account)).toList();
			for (Future<List<String>> done : pool.invokeAll(work)) {
				acknowledged.addAll(done.get());
			}
		}
		finally {
			pool.shutdownNow();
		}
		List<String> kept = this.ledger.texts("select criterion_code || ' ' || version || ' ' || author || ' ' || reason from score_entry where sheet_id = ?", sheet);
		assertThat(kept).hasSize(PEOPLE * EDITS).containsExactlyInAnyOrderElementsOf(acknowledged).doesNotHaveDuplicates();
		for (String line : LINES) {
			assertThat(this.ledger.value("select version || ' ' || self_reason || ' ' || trim_scale(self_points) from score where sheet_id = ? and criterion_code = ?", sheet, line))
				.isEqualTo(this.ledger.value("select version || ' ' || reason || ' ' || trim_scale(points) from score_entry where sheet_id = ? and criterion_code = ? "
						+ "order by version desc limit 1", sheet, line));
		}
	}

	/** Edits until so many edits were acknowledged; what was answered by a conflict is tried again on what stands. */
	private List<String> edit(String sheet, String account) {
		Random random = new Random(account.hashCode());
		List<String> acknowledged = new ArrayList<>();
		Http.Caller person = this.http.as(account);
		int[] seen = new int[LINES.size()];
		for (int edit = 0; edit < EDITS; edit++) {
			int line = random.nextInt(LINES.size());
			String reason = "Lần " + edit + " của " + account;
			while (true) {
				String body = "{\"version\": " + seen[line] + ", \"points\": \"0," + (1 + random.nextInt(9)) + "\", \"reason\": \"" + reason + "\"}";
				HttpResponse<String> answer = person.call("PUT", "/api/scores/" + sheet + "/" + LINES.get(line), "application/json", body);
				assertThat(answer.statusCode()).isIn(200, 409);
				seen[line] = read(answer).at(answer.statusCode() == 200 ? "/line/version" : "/current/version").asInt();
				if (answer.statusCode() == 200) {
					acknowledged.add(LINES.get(line) + " " + seen[line] + " " + account + " " + reason);
					break;
				}
			}
		}
		return acknowledged;
	}

	private static JsonNode read(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(answer.body(), ex);
		}
	}

}
