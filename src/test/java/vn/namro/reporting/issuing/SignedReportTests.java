package vn.namro.reporting.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.testing.FormFields.accept;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.pdfsignature.Authority;
import vn.namro.proving.pdfsignature.Signing;
import vn.namro.testing.EvidenceFixture;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.ReportFixture;
import vn.namro.testing.SignedPapers;

/** Signed reports come back by the REST interface and by the page. */
@IntegrationTest
class SignedReportTests {

	private static final String COORDINATOR = "dieuphoi";

	@Autowired
	private ReportFixture reports;

	@Autowired
	private EvidenceFixture evidence;

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EngineClock clock;

	private String id;

	private ProcessDriver.Instance report;

	@BeforeEach
	void open() {
		this.report = this.reports.openPeriod();
		this.id = this.report.get().getBusinessKey();
	}

	@AfterEach
	void release() {
		ClockUtil.reset();
	}

	@Test
	void closesTheStepOfTheProvinceWithTheSignedFile() {
		this.reports.approve(this.report);
		HttpResponse<String> answer = send(COORDINATOR, this.id, SignedPapers.pdf(), number("1"), today(), Map.of("note", "Gửi Bộ Nội vụ"));
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(answer.body()).contains("\"number\":\"" + number("1") + "\"", "\"sequence\":1", "\"date\":\"" + today() + "\"");
		assertThat(answer.body()).containsIgnoringCase("chưa ký số");
		assertThat(this.report.hasTask("userTask_issueReport")).isFalse();
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		this.report.runJobOf("serviceTask_closePeriod");
		assertThat(this.http.as(COORDINATOR).get("/api/reports/" + this.id + "/signed").body()).contains("\"note\":\"Gửi Bộ Nội vụ\"");
		assertThat(this.http.browserOf(COORDINATOR).open("/reports/signed?id=" + this.id).body()).contains("Số " + number("1"), "Thay bản đã ký");
	}

	@Test
	void keepsTheOldPaperWhenItIsReplacedForAReason() {
		this.reports.approve(this.report);
		send(COORDINATOR, this.id, SignedPapers.pdf(), number("1"), today(), Map.of());
		HttpResponse<String> again = send(COORDINATOR, this.id, SignedPapers.pdf(), number("2"), today(), Map.of());
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("đã phát hành số " + number("1"), "ghi lý do");
		HttpResponse<String> replaced = send(COORDINATOR, this.id, SignedPapers.pdf(), number("2"), today(), Map.of("reason", "Sai phụ lục"));
		assertThat(replaced.statusCode()).isEqualTo(201);
		assertThat(this.ledger.texts("select sequence || ' ' || number || ' ' || coalesce(reason, '-') from report_issue where report_id = ? order by sequence", this.id))
			.containsExactly("1 " + number("1") + " -", "2 " + number("2") + " Sai phụ lục");
		assertThat(send(COORDINATOR, this.id, SignedPapers.pdf(), number("2"), today(), Map.of("reason", "Bản quét mờ")).statusCode()).isEqualTo(201);
		assertThat(this.ledger.value("select count(distinct sha256) || ' ' || count(distinct document_id) from report_issue where report_id = ?", this.id)).isEqualTo("3 2");
	}

	@Test
	void doesNothingByHalves() {
		HttpResponse<String> early = send(COORDINATOR, this.id, SignedPapers.pdf(), number("1"), today(), Map.of());
		assertThat(early.statusCode()).isEqualTo(409);
		assertThat(early.body()).contains("chưa được lãnh đạo tỉnh duyệt");
		this.reports.approve(this.report);
		refused(SignedPapers.pdf(), " ", today(), "Số, ký hiệu (number) không được để trống.");
		refused(SignedPapers.pdf(), number("1"), "2023-01-05", "ở trước ngày duyệt báo cáo");
		refused(SignedPapers.pdf(), number("1"), LocalDate.now(this.clock).plusDays(1).toString(), "ở sau ngày hôm nay");
		refused(SignedPapers.pdf(), number("1"), "5/1/2023", "không hợp lệ");
		refused("không phải PDF".getBytes(), number("1"), today(), "không phải tệp PDF");
		assertThat(this.ledger.value("select count(*) from evidence_citation where subject_id = ?", this.id)).isEqualTo("0");
		assertThat(this.ledger.value("select count(*) from report_issue where report_id = ?", this.id)).isEqualTo("0");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED");
	}

	@Test
	void givesANumberOnceAYear() {
		this.reports.approve(this.report);
		send(COORDINATOR, this.id, SignedPapers.pdf(), number("1"), today(), Map.of());
		ProcessDriver.Instance other = this.reports.openPeriod();
		this.reports.approve(other);
		HttpResponse<String> answer = send(COORDINATOR, other.get().getBusinessKey(), SignedPapers.pdf(), number("1").toLowerCase().replace("/", " / "), today(), Map.of());
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("đã dùng cho");
		assertThat(other.hasTask("userTask_issueReport")).isTrue();
	}

	@Test
	void saysWhoSignedAndRefusesWhatWasChangedAfterwards() {
		this.reports.approve(this.report);
		Authority.Holder office = Authority.named("Gốc thử").certify("CN=Văn phòng UBND,O=Ủy ban nhân dân tỉnh", Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2033-01-01T00:00:00Z"));
		byte[] signed = Signing.signed(SignedPapers.pdf(), Signing.Wish.by(office, Instant.parse("2023-03-18T02:00:00Z")));
		byte[] changed = signed.clone();
		int place = new String(signed, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Bao cao");
		changed[place] = 'b';
		refused(changed, number("1"), today(), "Nội dung đã ký bị sửa");
		HttpResponse<String> answer = send(COORDINATOR, this.id, signed, number("1"), today(), Map.of());
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(answer.body()).contains("Văn phòng UBND", "2023-03-18T02:00:00Z");
	}

	@Test
	void signsTheReportOfAnAgencyByItsPaper() {
		String own = this.id + ":so-tu-phap";
		ProcessDriver.Instance agency = this.reports.agencyReport(own);
		assertThat(send("thutruong.so-tu-phap", own, SignedPapers.pdf(), number("1"), today(), Map.of()).body()).contains("chưa đến bước thủ trưởng ký");
		agency.complete("chuyenvien.so-tu-phap", "userTask_prepareReport", Map.of("narrative", "Đã làm"));
		assertThat(send("thutruong.so-tu-phap", own, SignedPapers.pdf(), number("1"), today(), Map.of()).statusCode()).isEqualTo(201);
		assertThat(this.ledger.value("select status || ' ' || (submitted_at is not null) from agency_report where id = ?", own)).isEqualTo("SUBMITTED true");
		assertThat(this.ledger.value("select agency_code || ' ' || number from report_issue where report_id = ?", own)).isEqualTo("so-tu-phap " + number("1"));
	}

	@Test
	void takesThePaperOfAnAgencyThatSignedInTheSystemBefore() {
		String own = this.id + ":so-tu-phap";
		ProcessDriver.Instance agency = this.reports.agencyReport(own);
		agency.complete("chuyenvien.so-tu-phap", "userTask_prepareReport", Map.of("narrative", "Đã làm")).complete("thutruong.so-tu-phap", "userTask_signReport", accept());
		assertThat(send("thutruong.so-tu-phap", own, SignedPapers.pdf(), number("1"), today(), Map.of()).statusCode()).isEqualTo(201);
	}

	@Test
	void letsOnlyWhoeverIssuesItHandItIn() {
		this.reports.approve(this.report);
		assertThat(send("lanhdao", this.id, SignedPapers.pdf(), number("1"), today(), Map.of()).statusCode()).isEqualTo(403);
		assertThat(send("thutruong.so-tu-phap", this.id, SignedPapers.pdf(), number("1"), today(), Map.of()).statusCode()).isEqualTo(404);
		assertThat(send(COORDINATOR, this.id + ":so-tu-phap", SignedPapers.pdf(), number("1"), today(), Map.of()).statusCode()).isEqualTo(403);
	}

	private void refused(byte[] file, String number, String date, String words) {
		HttpResponse<String> answer = send(COORDINATOR, this.id, file, number, date, Map.of());
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(answer.body()).contains(words);
	}

	private HttpResponse<String> send(String account, String report, byte[] file, String number, String date, Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(more);
		fields.put("number", number);
		fields.put("date", date);
		return this.evidence.post(account, "/api/reports/" + report + "/signed", "bao-cao.pdf", file, fields);
	}

	/** A number that no other test gives. */
	private String number(String count) {
		return count + "/BC-" + this.id.substring(0, this.id.indexOf(':')).toUpperCase();
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

}
