package vn.namro.time.calendarpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;

/** Those who keep the calendar see a change before it is saved, and bring years in and out as files. */
@IntegrationTest
class CalendarPagesTests {

	private static final String PAGES = "/administration/calendar";

	/** Far from everything that other tests compute with. */
	private static final String YEAR = PAGES + "/2031";

	private static final String FILE = """
			year: 2032
			source: "Thông báo thử"
			verified: false
			days:
			  - { date: 2032-01-01, kind: holiday, name: Tết Dương lịch, verified: true }
			  - { date: 2032-04-30, kind: holiday, name: Ngày Chiến thắng 30/4, verified: false, source: "dự kiến" }
			""";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private SecondProvince second;

	@Autowired
	private Ledger ledger;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.second.prepare();
	}

	@Test
	void belongToCoordinatorsAndAdministratorsOfAProvince() {
		assertThat(this.http.browserOf("dieuphoi").get(PAGES).body()).contains("Lịch làm việc").contains("Hạn giữ nguyên ngày").contains("2026");
		assertThat(this.http.browserOf("quantri").get(PAGES + "/2026").body()).contains("Tháng 12").contains("Giỗ Tổ Hùng Vương").contains("chưa đối chiếu");
		assertThat(this.http.browserOf("lanhdao").get(PAGES).statusCode()).isEqualTo(403);
		assertThat(this.http.browserOf("dieuphoi").get(PAGES + "/2099").statusCode()).isEqualTo(404);
	}

	@Test
	void changeADayAfterShowingWhatItMoves() {
		var browser = this.http.browserOf("hai.coordinator");
		if (browser.get(YEAR).statusCode() == 404) {
			assertThat(browser.submit(PAGES, PAGES, "year=2031&source=Th%C3%B4ng+b%C3%A1o").headers().firstValue("Location").orElseThrow()).endsWith(YEAR);
		}
		String fields = "date=2031-07-01&kind=COMPENSATORY&name=Ngh%E1%BB%89+th%E1%BB%AD&source=&note=&reason=Theo+th%C3%B4ng+b%C3%A1o";
		assertThat(browser.submit(YEAR, YEAR + "/days", fields).body()).contains("Nếu lưu").contains("Lưu thay đổi").contains("Không có hạn, ngày nhắc");
		assertThat(this.ledger.value("select count(*) from calendar_day where year = 2031")).isEqualTo("0");
		String saved = browser.submit(YEAR, YEAR + "/days", fields + "&save=true").headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
		assertThat(browser.get(saved).body()).contains("Theo thông báo").contains("hai.coordinator").contains("Nghỉ bù, nghỉ hoán đổi: Nghỉ thử");
		assertThat(browser.get(YEAR).body()).contains("Nghỉ thử").contains("day compensatory doubtful");
		assertThat(browser.get(YEAR + "?day=2031-07-01").body()).contains("value=\"Nghỉ thử\"");
		assertThat(this.ledger.value("select actor || ' ' || reason from audit_entry where kind = 'calendar_day' and subject = '2031-07-01'"))
			.isEqualTo("hai.coordinator Theo thông báo");
		browser.submit(YEAR, YEAR + "/days", "date=2031-07-01&kind=ORDINARY&name=&save=true");
		assertThat(browser.get(YEAR).body()).doesNotContain("Nghỉ thử");
	}

	@Test
	void sayWhatIsWrongAndKeepWhatWasTyped() {
		var browser = this.http.browserOf("dieuphoi");
		String page = PAGES + "/2026";
		var answer = browser.submit(page, page + "/days", "date=2026-03-01&kind=WORKINGSATURDAY&name=L%C3%A0m+b%C3%B9");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("01/03/2026 không phải thứ Bảy").contains("value=\"Làm bù\"");
		assertThat(browser.submit(page, page + "/days", "date=&kind=HOLIDAY&name=x").body()).contains("Chưa chọn ngày");
		assertThat(browser.submit(page, page + "/days", "date=2026-03-04&kind=ORDINARY&name=").body()).contains("vốn không có trong lịch");
		assertThat(browser.submit(PAGES, PAGES, "year=20x&source=a").body()).contains("bốn chữ số");
		assertThat(browser.submit(PAGES, PAGES, "year=2026&source=a").body()).contains("Lịch năm 2026 đã có");
	}

	@Test
	void takeAYearByTheInterface() {
		var program = this.http.as("dieuphoi");
		byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
		String wrong = FILE.replace("2032-04-30", "2031-04-30");
		assertThat(program.upload("/api/calendar/import", "lich.yaml", wrong.getBytes(StandardCharsets.UTF_8))).satisfies(answer -> {
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("\"code\":\"day.otherYear\"").contains("\"row\":6").contains("\"accepted\":0");
		});
		assertThat(program.upload("/api/calendar/import?dryRun=true", "lich.yaml", file).body()).contains("\"change\":\"new\"").contains("\"accepted\":2").contains("calendar.fewHolidays");
		assertThat(this.ledger.value("select count(*) from calendar_year where year = 2032")).isEqualTo("0");
		assertThat(program.upload("/api/calendar/import", "lich.yaml", file).body()).contains("\"change\":\"new\"").contains("\"errors\":[]");
		byte[] workbook = program.download("/api/calendar/2032/export?format=xlsx");
		assertThat(program.upload("/api/calendar/import", "lich.xlsx", workbook).body()).contains("\"change\":\"unchanged\"");
		assertThat(program.get("/api/calendar/2032/export?format=yaml").body()).contains("date: \"2032-04-30\"").contains("source: \"dự kiến\"");
		assertThat(program.get("/api/calendar/2032/export?format=pdf").statusCode()).isEqualTo(400);
		assertThat(CalendarDraft.of("mau.xlsx", program.download("/api/calendar/template.xlsx")).allFindings()).noneMatch(finding -> finding.isError());
		String fewer = FILE.lines().filter(line -> !line.contains("2032-04-30")).collect(java.util.stream.Collectors.joining("\n"));
		assertThat(program.upload("/api/calendar/import", "lich.yaml", fewer.getBytes(StandardCharsets.UTF_8)).body()).contains("30/04/2032 đang có trong lịch").contains("\"change\":\"changed\"");
		assertThat(this.http.as("chuyenvien.so-tu-phap").upload("/api/calendar/import", "lich.yaml", file).statusCode()).isEqualTo(403);
	}

	@Test
	void checkAFileBeforeTakingIt() {
		var browser = this.http.browserOf("dieuphoi");
		assertThat(browser.get(PAGES + "/file").body()).contains("/api/calendar/template.xlsx");
		assertThat(browser.submit(PAGES + "/file", PAGES + "/file", "take=true").body()).contains("Chưa chọn tệp");
	}

}
