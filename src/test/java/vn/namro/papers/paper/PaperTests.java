package vn.namro.papers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;

/** Papers as those get them who may: what they say, of whom, and that an issued one never changes. */
@IntegrationTest
class PaperTests {

	private static final String HOSTILE = "=HYPERLINK(\"x\") {{letterhead.symbol}}\u0007<w:t>" + "x".repeat(2000);

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	private ResultScenario scenario;

	@Autowired
	void make(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@Test
	void remindsOfAllThatIsOverdueOrDueSoonWithTheStepsSoFar() {
		Made made = this.scenario.appraised(3, 5);
		String id = overdue(made, "Rà soát văn bản");
		owed(made, 2, made.code() + ":sap-den", "AGENCY_REPORT", "Báo cáo quý", "now() + interval '1 hour'");
		owed(made, 2, made.code() + ":con-xa", "ASSIGNMENT", "Việc còn xa", "now() + interval '90 days'");
		owed(made, 2, made.code() + ":buoc", "STEP", "Bước nội bộ", "now() - interval '9 days'");
		this.ledger.change("insert into escalation_record (obligation_id, due_at, level, recorded_at, recipients, blocked_by) select id, due_at, 2, now(), array[?], array[?] from obligation where id = ?",
				made.account("leader"), made.agency(3), id);
		String letter = text(made, "coordinator", "reminderLetter", made.agency(2));
		assertThat(letter).contains("Kính gửi: Sở " + made.code() + " số 2", "V/v đôn đốc", "DỰ THẢO", "Rà soát văn bản", "bậc 2 ngày ", "(Lãnh đạo tỉnh)",
				"Còn thiếu phần phối hợp của: Sở " + made.code() + " số 3", "Báo cáo quý", "SỞ " + made.code().toUpperCase() + " SỐ 1");
		assertThat(letter).doesNotContain("Việc còn xa", "Bước nội bộ", "{{");
		assertThat(this.http.browserOf(made.account("leader")).open("/reminders").body()).contains("/api/documents/reminderLetter/" + made.agency(2), "1 quá hạn", "đã báo đến bậc 2");
		assertThat(text(made, "leader", "reminderLetter", made.agency(3))).contains("không có việc quá hạn và không có việc sắp đến hạn");
	}

	@Test
	void keepsWhatPeopleTypedAsText() {
		Made made = this.scenario.appraised(2, 5);
		overdue(made, HOSTILE);
		assertThat(text(made, "coordinator", "reminderLetter", made.agency(2))).contains(HOSTILE.replace("\u0007", ""));
	}

	@Test
	void isForThoseWhoSendReminders() {
		Made made = this.scenario.appraised(2, 5);
		Made other = this.scenario.appraised(2, 5);
		String path = path("reminderLetter", made.agency(2));
		assertThat(this.http.as(made.account("specialist")).get(path).statusCode()).isEqualTo(403);
		assertThat(this.http.as(made.account("observer")).get(path).statusCode()).isEqualTo(403);
		assertThat(this.http.as(other.account("coordinator")).get(path).statusCode()).isEqualTo(404);
		assertThat(this.http.anonymous().get(path).statusCode()).isEqualTo(401);
		assertThat(this.http.browserOf(made.account("specialist")).open("/reminders").statusCode()).isEqualTo(403);
	}

	@Test
	void refusesFormatsAndKindsThatThereAreNot() {
		Made made = this.scenario.appraised(2, 5);
		Http.Caller coordinator = this.http.as(made.account("coordinator"));
		assertThat(coordinator.get(path("reminderLetter", made.agency(2)) + "?format=xlsx")).satisfies(answer -> {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("Công văn đôn đốc không có dạng xlsx");
		});
		assertThat(coordinator.get(path("reminderLetter", made.agency(2)) + "?format=doc").statusCode()).isEqualTo(400);
		assertThat(coordinator.get(path("thu", "1"))).satisfies(answer -> {
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(answer.body()).contains("appraisalRecord, explanationRequest, plan, reminderLetter, resultDecision");
		});
		for (String kind : new String[] { "reminderLetter", "explanationRequest", "appraisalRecord", "resultDecision", "plan" }) {
			assertThat(coordinator.get(path(kind, "khong-co")).statusCode()).as(kind).isEqualTo(404);
		}
	}

	@Test
	void asksForTheReasonOfADelay() {
		Made made = this.scenario.appraised(2, 5);
		String id = overdue(made, "Rà soát văn bản");
		this.ledger.change("insert into assignment (id, plan_code, item_code, lead_agency, year, status) values (?, ?, '1', ?, 2023, 'ASSIGNED')", id, made.code(), made.agency(2));
		this.ledger.change("insert into explanation_request (id, obligation_id, number, asked_by, asked_as, status) values (?, ?, 1, ?, 'leader', 'OPEN')", id + ":explanation-1", id,
				made.account("leader"));
		round(made, id, 1, "Vì sao chậm?");
		this.ledger.change("update explanation_round set answer = 'Chờ số liệu', answered_by = 'x', answered_at = now() where request_id = ?", id + ":explanation-1");
		round(made, id, 2, "Bao giờ xong?");
		String letter = text(made, "specialist", "explanationRequest", id + ":explanation-1");
		assertThat(letter).contains("ỦY BAN NHÂN DÂN TỈNH\u00a0" + made.code().toUpperCase(), "Rà soát văn bản", "Bao giờ xong?", "Chờ số liệu", "Vì sao chậm?").doesNotContain("thẩm định lần 1");
		assertThat(this.http.browserOf(made.account("leader")).open("/assignments/" + id).body()).contains("/api/documents/explanationRequest/" + id + ":explanation-1?format=docx");
		assertThat(this.http.as(made.account("leader")).get(path("explanationRequest", id + ":explanation-2")).statusCode()).isEqualTo(404);
		assertThat(this.http.as(this.scenario.appraised(2, 5).account("leader")).get(path("explanationRequest", id + ":explanation-1")).statusCode()).isEqualTo(404);
	}

	@Test
	void asksForTheReasonsOfPointsAndRecordsWhatBecameOfThem() throws IOException {
		Made made = this.scenario.appraised(3, 5);
		this.ledger.change("""
				update score set round1_points = 1.5, round1_reason = 'Thiếu phụ lục', round1_by = ?, appraised_round = 2, appraised_points = 1.75, appraised_reason = 'Chấp nhận một phần',
				  explanation = 'Đã gửi bổ sung', question = 'Phụ lục đâu?' where sheet_id = ? and criterion_code = '2.1'""", made.account("council"), made.sheet(2));
		assertThat(text(made, "coordinator", "explanationRequest", made.sheet(2))).contains("Phụ lục đâu?", "1,5", "5 ngày làm việc", "Sở " + made.code() + " số 2");
		assertThat(this.http.as(made.account("specialist")).get(path("explanationRequest", made.sheet(2))).statusCode()).as("not disclosed yet").isEqualTo(404);
		String record = text(made, "council", "appraisalRecord", made.sheet(2));
		assertThat(record).contains("BIÊN BẢN", "Hội đồng thẩm định", "Lần 1: Thiếu phụ lục; Lần 2: Chấp nhận một phần", "Đã gửi bổ sung", "1,75", "của Sở " + made.code() + " số 2");
		assertThat(this.http.as(made.account("specialist")).get(path("appraisalRecord", made.sheet(2))).statusCode()).isEqualTo(404);
		assertThat(text(made, "leader", "appraisalRecord", made.code() + ":cham-diem:" + made.code() + ":2")).contains("lĩnh vực 2. Lĩnh vực 2", "Sở " + made.code() + " số 1",
				"Sở " + made.code() + " số 3");
		byte[] workbook = this.http.as(made.account("coordinator")).download(path("appraisalRecord", made.sheet(2)) + "?format=xlsx");
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
			assertThat(read.getFirstSheet().read()).anySatisfy(row -> {
				assertThat(row.getCellText(2)).isEqualTo("2.1");
				assertThat(row.getCellText(3)).startsWith("=HYPERLINK");
				assertThat(row.getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("1.75");
			});
		}
		this.scenario.publish(made);
		this.ledger.change("update campaign set status = 'PUBLISHED' where plan_code = ?", made.code());
		assertThat(text(made, "specialist", "appraisalRecord", made.sheet(2))).contains("Thiếu phụ lục");
		assertThat(this.http.as(made.account("specialist")).get(path("appraisalRecord", made.sheet(1))).statusCode()).isEqualTo(404);
	}

	@Test
	void draftsTheDecisionAndKeepsThePublishedOneAsItIs() throws IOException {
		Made made = this.scenario.appraised(3, 5);
		String id = made.code() + ":cham-diem:" + made.code();
		assertThat(text(made, "council", "resultDecision", id)).contains("DỰ THẢO", "QUYẾT ĐỊNH", "Sở " + made.code() + " số 3", "Phụ lục II", "Lĩnh vực 5", "Tỷ lệ so với cả bộ");
		assertThat(this.http.as(made.account("observer")).get(path("resultDecision", id)).statusCode()).isEqualTo(404);
		this.scenario.publish(made);
		byte[] first = this.http.as(made.account("observer")).download(path("resultDecision", id));
		assertThat(text(first)).contains("Số: 15/QĐ-UBND", "ngày 14 tháng 02 năm 2024", "Mã băm SHA-256").doesNotContain("DỰ THẢO");
		byte[] printed = this.http.as(made.account("observer")).download(path("resultDecision", id) + "?format=pdf");
		assertThat(printed(printed)).contains("QUYẾT ĐỊNH", "Số: 15/QĐ-UBND", "Sở " + made.code() + " số 3");
		this.ledger.change("update agency set name = 'UBND tỉnh Khác' where code = ?", made.code() + "-ubnd");
		assertThat(this.http.as(made.account("leader")).download(path("resultDecision", id))).isEqualTo(first);
		assertThat(this.http.as(made.account("leader")).download(path("resultDecision", id) + "?format=pdf")).isEqualTo(printed);
		assertThatThrownBy(() -> this.ledger.change("update issued_paper set model = '{}' where subject = ?", "resultDecision:" + id)).hasMessageContaining("stay as they were issued");
	}

	@Test
	void writesThePlanWithItsAppendices() throws IOException {
		Made made = this.scenario.appraised(2, 5);
		assertThat(text(made, "observer", "plan", made.code())).contains("KẾ HOẠCH", "Tỉnh " + made.code(), "Phụ lục I", "Rà soát văn bản 1.", "Sở " + made.code() + " số 1", "30/06/2023",
				"Phụ lục II", "15/12/2023", "DỰ THẢO");
		assertThat(this.http.as(this.scenario.appraised(2, 5).account("leader")).get(path("plan", made.code())).statusCode()).isEqualTo(404);
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(this.http.as(made.account("leader")).download(path("plan", made.code()) + "?format=xlsx")))) {
			assertThat(read.getFirstSheet().read()).anySatisfy(row -> assertThat(row.getCellText(2)).isEqualTo("Rà soát văn bản 1."));
		}
	}

	/** An assignment of agency 2 that was due at the end of June 2023. */
	private String overdue(Made made, String title) {
		String id = made.code() + ":1:" + made.agency(2);
		owed(made, 2, id, "ASSIGNMENT", title, "'2023-06-30T23:59:59+07:00'");
		return id;
	}

	private void owed(Made made, int agency, String id, String kind, String title, String due) {
		this.ledger.change("insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values (?, ?, ?, ?, " + due + ", '2023-05-31T23:59:59+07:00')", id, kind,
				made.agency(agency), title);
	}

	private void round(Made made, String id, int number, String question) {
		String round = id + ":explanation-1:" + number;
		owed(made, 2, round, "EXPLANATION", "Giải trình", "'2023-07-10T23:59:59+07:00'");
		this.ledger.change("insert into explanation_round (request_id, round, obligation_id, asked_at, question) values (?, ?, ?, now(), ?)", id + ":explanation-1", number, round, question);
	}

	private static String path(String kind, String id) {
		return "/api/documents/" + kind + "/" + id;
	}

	private String text(Made made, String role, String kind, String id) {
		return text(this.http.as(made.account(role)).download(path(kind, id)));
	}

	private static String printed(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static String text(byte[] docx) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx)); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			return words.getText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
