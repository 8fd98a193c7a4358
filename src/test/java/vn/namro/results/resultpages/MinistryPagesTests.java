package vn.namro.results.resultpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.results.ministryscore.MinistrySheet;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;

/** The ministry's points come as a workbook or typed in, with their source, and stand beside the own ones on the page and in both files. */
@IntegrationTest
class MinistryPagesTests {

	private static final String PAPER = "decisionNumber=268/Q%C4%90-BNV&decisionDate=2024-03-28&source=Ph%E1%BB%A5+l%E1%BB%A5c+II";

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Criteria criteria;

	private ResultScenario scenario;

	private Made made;

	private Http.Caller coordinator;

	@Autowired
	void scenario(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@BeforeEach
	void makeAnIndexOfTheProvince() {
		this.made = this.scenario.appraised(2, 10);
		this.ledger.change("delete from score where sheet_id = ?", this.made.sheet(2));
		this.ledger.change("delete from score_sheet where id = ?", this.made.sheet(2));
		this.ledger.change("update campaign set mode = 'BY_LEAD' where plan_code = ?", this.made.code());
		this.coordinator = this.http.as(this.made.account("coordinator"));
	}

	@Test
	void comeAsAWorkbookAllOrNothing() {
		String path = "/api/results" + this.made.path() + "/ministry";
		assertThat(this.coordinator.upload(path, "bo.xlsx", workbook(Map.of("1.1", "1.5"))).body()).contains("Cần số và ngày quyết định", "Chưa nêu nguồn điểm");
		String wrong = this.coordinator.upload(path + "?" + PAPER, "bo.xlsx", workbook(Map.of("1.1", "1.5", "1.2", "9"))).body();
		assertThat(wrong).contains("\"status\":422", "ministry.points", "Tiêu chí 1.2");
		assertThat(entered()).isEmpty();
		assertThat(this.http.as(this.made.account("leader")).upload(path + "?" + PAPER, "bo.xlsx", workbook(Map.of("1.1", "1.5"))).statusCode()).isEqualTo(403);
		assertThat(this.coordinator.upload(path + "?" + PAPER, "bo.xlsx", workbook(Map.of("1.1", "1.5", "1.2", "2"))).body()).contains("\"accepted\":2");
		assertThat(entered()).containsExactly("1.1 1.5000 Phụ lục II", "1.2 2.0000 Phụ lục II");
		assertThat(this.coordinator.download(path + "/template.xlsx")).isNotEmpty();
	}

	@Test
	void areTypedInOnThePage() {
		Http.Caller browser = this.http.browserOf(this.made.account("coordinator"));
		String page = "/results" + this.made.path() + "/ministry";
		assertThat(browser.get(page).body()).contains("Điểm cấp trên công bố", "Tải tệp mẫu");
		browser.submit(page, page, PAPER + "&criterion=1.1&points=9&criterion=1.2&points=");
		assertThat(entered()).isEmpty();
		browser.submit(page, page, PAPER + "&criterion=1.1&points=1%2C25&criterion=1.2&points=");
		assertThat(entered()).containsExactly("1.1 1.2500 Phụ lục II");
		assertThat(this.http.browserOf(this.made.account("council")).open(page).statusCode()).isEqualTo(403);
	}

	@Test
	void standBesideTheOwnOnesWithTheDifference() throws IOException {
		this.coordinator.upload("/api/results" + this.made.path() + "/ministry?" + PAPER, "bo.xlsx", workbook(Map.of("1.1", "1.5", "1.2", "1")));
		String page = this.http.browserOf(this.made.account("coordinator")).get("/results" + this.made.path()).body();
		assertThat(page).contains("Cấp trên công bố", "Chênh lệch", "268/QĐ-BNV ngày 28/03/2024, Phụ lục II", "−0,5");
		byte[] file = this.coordinator.download("/api/results" + this.made.path() + "/export?format=xlsx");
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			List<Row> lines = workbook.findSheet("Chi tiết").orElseThrow().read();
			assertThat(lines.get(0).getCellText(13)).isEqualTo("Điểm cấp trên");
			Row row = lines.stream().filter(one -> one.getCellText(1).equals("1.1")).findFirst().orElseThrow();
			assertThat(row.getCellAsNumber(13).orElseThrow()).isEqualByComparingTo("1.5");
			assertThat(row.getCellAsNumber(14).orElseThrow()).isEqualByComparingTo(new BigDecimal("1.5").subtract(row.getCellAsNumber(7).orElseThrow()));
		}
	}

	private byte[] workbook(Map<String, String> points) {
		Map<String, BigDecimal> given = new java.util.HashMap<>();
		points.forEach((code, value) -> given.put(code, new BigDecimal(value)));
		return MinistrySheet.write(this.criteria.of(this.made.code()), given);
	}

	private List<String> entered() {
		return this.ledger.texts("select criterion_code || ' ' || points || ' ' || source from ministry_score where plan_code = ? order by 1", this.made.code());
	}

}
