package vn.namro.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.reportissue.IssuedNumber;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.reportissue.ReportIssues;
import vn.namro.testing.EvidenceFixture;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.ReportFixture;
import vn.namro.testing.SignedPapers;

/** What others get of a report that was issued. */
@IntegrationTest
class IssuedReportTests {

	@Autowired
	private ReportFixture reports;

	@Autowired
	private EvidenceFixture evidence;

	@Autowired
	private ReportIssues issues;

	@Autowired
	private ReportSnapshots snapshots;

	@Autowired
	private IssuedNumber number;

	@Autowired
	private IssuedFiles files;

	@Autowired
	private EngineClock clock;

	@Autowired
	private Http http;

	@AfterEach
	void release() {
		ClockUtil.reset();
	}

	@Test
	void getsTheStatisticsOfWhatIsFrozen() {
		ProcessDriver.Instance report = this.reports.openPeriod();
		String address = "/api/reports/" + report.get().getBusinessKey() + "/statistics";
		assertThat(this.http.as("dieuphoi").get(address).statusCode()).isEqualTo(404);
		this.reports.approve(report);
		HttpResponse<String> csv = this.http.as("dieuphoi").get(address + "?format=csv");
		assertThat(csv.statusCode()).isEqualTo(200);
		assertThat(csv.body()).startsWith("\uFEFF\"STT\",\"Mã chỉ tiêu\",\"Chỉ tiêu thống kê\"");
		assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).contains(".csv");
		assertThat(this.http.as("dieuphoi").download(address)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
		assertThat(this.http.as("dieuphoi").get(address + "?format=pdf").statusCode()).isEqualTo(400);
		assertThat(this.http.as("thutruong.so-tu-phap").get(address).statusCode()).isEqualTo(404);
	}

	@Test
	void getsThePaperWithItsNumberBesideTheSignedFile() throws Exception {
		ReportIssue issue = issued();
		assertThat(issue.version()).isEqualTo(1);
		assertThat(this.number.into(this.snapshots.tree(this.snapshots.get(issue.reportId(), 1)), issue.reportId()).get("letterhead").get("date").asText())
			.isEqualTo(issue.dated().toString());
		assertThat(this.files.of(issue)).extracting(IssuedFiles.IssuedFile::name).containsExactly("ban-da-ky.pdf", "bao-cao.docx", "bao-cao.pdf", "bao-cao.xlsx", "phu-luc-thong-ke.xlsx");
		assertThat(this.files.of(issue).get(1).bytes()).isEqualTo(this.files.of(issue).get(1).bytes());
	}

	private ReportIssue issued() {
		ProcessDriver.Instance report = this.reports.openPeriod();
		this.reports.approve(report);
		String id = report.get().getBusinessKey();
		this.evidence.post("dieuphoi", "/api/reports/" + id + "/signed", "bao-cao.pdf", SignedPapers.pdf(),
				Map.of("number", "9/BC-" + id.substring(0, id.indexOf(':')), "date", LocalDate.now(this.clock).toString()));
		return this.issues.latest(id).orElseThrow();
	}

}
