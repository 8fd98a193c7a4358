package vn.namro.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.notices.channel.DeliveryFault;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.reportissue.ReportIssues;
import vn.namro.testing.EvidenceFixture;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SignedPapers;

/** The outbox of issued reports: nothing gets lost, and what comes twice says so. */
@IntegrationTest
class HandoverSenderTests {

	@Autowired
	private Handovers handovers;

	@Autowired
	private HandoverRegister register;

	@Autowired
	private ReportIssues issues;

	@Autowired
	private EvidenceIntake intake;

	@Autowired
	private EvidenceFixture evidence;

	@Autowired
	private Ledger ledger;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EngineClock clock;

	@Autowired
	private Http http;

	private final List<String> arrived = new ArrayList<>();

	private RuntimeException fault;

	private ReportIssue issue;

	@BeforeEach
	void plan() {
		this.jdbc.sql("update report_delivery set state = 'SENT', sent_at = now() where state <> 'SENT'").update();
		String report = this.evidence.obligation("so-noi-vu");
		long document = SignedPapers.cite(this.intake, "so-noi-vu", report);
		this.jdbc.sql("""
				insert into report_issue (report_id, sequence, agency_code, version, number, dated, document_id, revision_id, sha256, signed, signatures, issued_at, issued_by)
				select :report, 1, 'so-noi-vu', 0, :report, :day, document_id, id, sha256, signed, signatures, now(), 'dieuphoi' from evidence_revision where document_id = :document
				""").param("report", report).param("day", LocalDate.of(2023, 3, 18)).param("document", document).update();
		this.issue = this.issues.latest(report).orElseThrow();
		this.handovers.plan(this.issue, Way.Kind.WEBHOOK, this.clock.now());
		this.handovers.plan(this.issue, Way.Kind.WEBHOOK, this.clock.now());
	}

	@Test
	void handsOverOnce() {
		assertThat(sender(20).sendSome()).isEqualTo(1);
		assertThat(sender(20).sendSome()).isZero();
		assertThat(this.arrived).containsExactly(Handovers.eventId(this.issue, Way.Kind.WEBHOOK));
		assertThat(state()).isEqualTo("SENT 1");
	}

	@Test
	void triesAgainLaterUnderTheSameId() {
		this.fault = DeliveryFault.passing("Địa chỉ nhận chưa nhận (503).");
		sender(20).sendSome();
		assertThat(state()).isEqualTo("WAITING 1");
		assertThat(sender(20).sendSome()).as("not before the pause is over").isZero();
		this.fault = null;
		due();
		sender(20).sendSome();
		assertThat(state()).isEqualTo("SENT 2");
		assertThat(this.arrived).hasSize(2).containsOnly(Handovers.eventId(this.issue, Way.Kind.WEBHOOK));
	}

	@Test
	void comesBackFromANodeThatWasKilled() {
		OffsetDateTime now = this.clock.now();
		assertThat(this.handovers.claim(List.of(Way.Kind.WEBHOOK), 5, now, now.plusMinutes(15))).hasSize(1);
		assertThat(sender(20).sendSome()).as("as long as the lease runs").isZero();
		this.jdbc.sql("update report_delivery set claimed_until = ? where report_id = ?").params(now.minusSeconds(1), this.issue.reportId()).update();
		assertThat(sender(20).sendSome()).isEqualTo(1);
		assertThat(state()).isEqualTo("SENT 2");
	}

	@Test
	void givesUpWhatIsRefusedForGoodAndWhatFailedTooOften() {
		this.fault = DeliveryFault.permanent("Địa chỉ nhận từ chối (400).");
		sender(20).sendSome();
		assertThat(state()).isEqualTo("FAILED 1");
		again();
		this.fault = new IllegalStateException("Mẫu văn bản hỏng");
		sender(1).sendSome();
		assertThat(state()).isEqualTo("FAILED 1");
		assertThat(this.ledger.value("select last_error from report_delivery where report_id = ?", this.issue.reportId())).contains("Mẫu văn bản hỏng");
	}

	@Test
	void waitsLongerEachTime() {
		assertThat(HandoverSender.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
		assertThat(HandoverSender.pauseAfter(4)).isEqualTo(Duration.ofMinutes(8));
		assertThat(HandoverSender.pauseAfter(60)).isEqualTo(Duration.ofHours(4));
	}

	@Test
	void showsOperatorsWhatWaitsAndHandsItOverAgain() {
		this.fault = DeliveryFault.permanent("Địa chỉ nhận từ chối (400).");
		sender(20).sendSome();
		Http.Caller operator = this.http.browserOf("quantri");
		assertThat(operator.open("/administration/exchange").body()).contains("không gửi được", "Địa chỉ nhận từ chối (400).", this.issue.number());
		assertThat(operator.submit("/administration/exchange", "/administration/exchange/" + id() + "/again", "").statusCode()).isEqualTo(302);
		assertThat(state()).isEqualTo("WAITING 0");
		assertThat(this.http.browserOf("dieuphoi").open("/administration/exchange").statusCode()).isEqualTo(403);
	}

	private HandoverSender sender(int attempts) {
		Way way = new Way() {

			@Override
			public Kind kind() {
				return Kind.WEBHOOK;
			}

			@Override
			public void handOver(Handover handover) {
				HandoverSenderTests.this.arrived.add(handover.eventId());
				if (HandoverSenderTests.this.fault != null) {
					throw HandoverSenderTests.this.fault;
				}
			}

		};
		return new HandoverSender(this.handovers, new Ways(List.of(way)), new ExchangeSettings(null, null, null, attempts, Duration.ofMinutes(15)), this.clock);
	}

	private void due() {
		this.jdbc.sql("update report_delivery set next_attempt_at = ? where report_id = ?").params(this.clock.now().minusSeconds(1), this.issue.reportId()).update();
	}

	private void again() {
		assertThat(this.register.again(List.of("ha-tinh.so-noi-vu"), id())).isTrue();
	}

	private long id() {
		return this.jdbc.sql("select id from report_delivery where report_id = ?").param(this.issue.reportId()).query(Long.class).single();
	}

	private String state() {
		return this.ledger.value("select state || ' ' || attempts from report_delivery where report_id = ?", this.issue.reportId());
	}

}
