package vn.namro.results.resultexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;

/** A whole campaign computed, published, shown and handed out; {@code -Dnamro.results=250x100} for a large province, and the log tells how long. */
@IntegrationTest
class ResultScaleTests {

	private static final Logger log = LoggerFactory.getLogger(ResultScaleTests.class);

	private static final int FIELDS = 5;

	@Autowired
	private Http http;

	private ResultScenario scenario;

	@Autowired
	void make(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@Test
	void publishesShowsAndHandsOutAWholeCampaign() throws IOException {
		String[] size = System.getProperty("namro.results", "12x10").split("x");
		int agencies = Integer.parseInt(size[0]);
		int criteria = Integer.parseInt(size[1]);
		Made made = timed("scores made", () -> this.scenario.appraised(agencies, criteria));
		Http.Caller leader = this.http.browserOf(made.account("leader"));
		assertThat(timed("ranking before the publication", () -> leader.get("/results" + made.path())).body()).contains("Sở " + made.code() + " số " + agencies);
		timed("published", () -> this.scenario.publish(made));
		assertThat(timed("ranking, first", () -> leader.get("/results" + made.path())).statusCode()).isEqualTo(200);
		assertThat(timed("ranking, again", () -> leader.get("/results" + made.path())).statusCode()).isEqualTo(200);
		assertThat(timed("a unit", () -> leader.get("/results" + made.path() + "/units/" + made.agency(1))).statusCode()).isEqualTo(200);
		byte[] workbook = timed("XLSX", () -> leader.download("/api/results" + made.path() + "/export?format=xlsx"));
		assertThat(timed("DOCX", () -> leader.download("/api/results" + made.path() + "/export?format=docx"))).isNotEmpty();
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook)); Stream<Row> rows = read.findSheet("Chi tiết").orElseThrow().openStream()) {
			assertThat(rows.count()).isEqualTo(1 + agencies * (criteria + FIELDS));
		}
	}

	private static <T> T timed(String what, Supplier<T> step) {
		Instant start = Instant.now();
		T result = step.get();
		log.info("{}: {} ms", what, Duration.between(start, Instant.now()).toMillis());
		return result;
	}

}
