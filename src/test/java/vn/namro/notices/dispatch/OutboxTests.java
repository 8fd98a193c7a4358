package vn.namro.notices.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.namro.notices.channel.DeliveryFault;
import vn.namro.notices.channel.Letter;
import vn.namro.notices.channel.NoticeChannel;
import vn.namro.notices.channel.Recipient;
import vn.namro.notices.notice.Cause;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.notices.notice.Preferences;
import vn.namro.testing.IntegrationTest;

/** From a notice to a letter in the real database: what waits, what goes together, who sends it, what comes back. */
@IntegrationTest
class OutboxTests {

	private static final String MONDAY = "2023-05-15T";

	@Autowired
	private BeanFactory beans;

	@Autowired
	private Preferences preferences;

	private OutboxFixture fixture;

	private final List<Letter> letters = new ArrayList<>();

	private Consumer<Letter> way = this.letters::add;

	private final NoticeChannel channel = new Probe();

	@BeforeEach
	void prepare() {
		this.fixture = new OutboxFixture(this.beans);
		this.fixture.moveTo(MONDAY + "09:00:00+07:00");
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void tellsEveryoneOnceInOneDigestAfterAnOutageOfFourDays() {
		List<String> people = this.fixture.people(250);
		Planner planner = this.fixture.planner(OutboxFixture.settings(3), this.channel);
		OffsetDateTime due = OffsetDateTime.parse("2023-05-11T23:59:59+07:00");
		// 5,000 obligations of which the ladder's first steps lapsed while nothing ran, and the outbox is looked at meanwhile
		for (int obligation = 0; obligation < 20; obligation++) {
			for (int level = 1; level <= 2; level++) {
				Cause cause = Cause.lapse("ngung:" + obligation + "/level" + level).since(due.plusDays(level - 1));
				this.fixture.notices().post(cause, people, "Quá hạn (bậc " + level + ")", "Đã quá hạn.");
			}
			this.fixture.pass(Duration.ofSeconds(20));
			planner.plan();
		}
		assertThat(this.letters).isEmpty();
		this.fixture.pass(Duration.ofMinutes(6));
		planner.plan();
		planner.plan();
		Sender sender = this.fixture.sender(OutboxFixture.settings(3), this.channel);
		while (sender.sendSome() > 0) {
			continue;
		}
		assertThat(this.letters).hasSize(250).allMatch(Letter::digest).allMatch(letter -> letter.items().size() == 40);
		assertThat(this.letters.stream().map(letter -> letter.to().account())).doesNotHaveDuplicates();
		assertThat(this.letters.get(0).count()).isEqualTo("40 quá hạn");
		assertThat(this.fixture.number("select count(*) from notice_digest where recipient like ?")).isEqualTo(250);
	}

	@Test
	void sendsLapsesAloneAndTheRestTogetherOnceADay() {
		List<String> people = this.fixture.people(1);
		post(Cause.lapse("mot/level1"), people);
		post(Cause.reminder("mot/reminder"), people);
		post(Cause.information("mot/info"), people);
		work(Duration.ofMinutes(2));
		work(Duration.ofMinutes(6));
		post(Cause.reminder("hai/reminder"), people);
		work(Duration.ofMinutes(30));
		assertThat(this.letters).extracting(Letter::digest).containsExactly(false, true);
		String lapse = this.fixture.text("select id::text from notice where recipient like ? and kind = 'LAPSE'");
		assertThat(this.letters.get(0).first().link()).isEqualTo("https://tinh.example/notices/" + lapse + "/open");
		assertThat(this.letters.get(1).groups()).extracting(Letter.Group::kind).containsExactly(Kind.REMINDER, Kind.INFORMATION);
		this.fixture.moveTo("2023-05-16T08:30:00+07:00");
		work(Duration.ZERO);
		assertThat(this.letters).hasSize(3);
		assertThat(this.letters.get(2).items()).singleElement().satisfies(item -> assertThat(item.subject()).contains("hai/reminder"));
	}

	@Test
	void leavesOutWhatThePersonDoesNotWant() {
		List<String> people = this.fixture.people(2);
		this.preferences.choose(people.get(0), "probe", EnumSet.of(Kind.LAPSE));
		this.preferences.choose(people.get(0), Preferences.BELL, EnumSet.of(Kind.LAPSE));
		post(Cause.reminder("chon/reminder"), people);
		post(Cause.information("chon/info"), people.subList(0, 1));
		work(Duration.ofMinutes(6));
		assertThat(this.letters).extracting(letter -> letter.to().account()).containsExactly(people.get(1));
		assertThat(this.fixture.notices().unread(people.get(0))).isZero();
		assertThat(this.fixture.notices().of(people.get(0), 5)).as("nothing is lost").hasSize(2);
		assertThat(this.fixture.notices().unread(people.get(1))).isEqualTo(1);
	}

	@Test
	void writesNothingDownForPeopleWhomNoChannelReaches() {
		List<String> people = this.fixture.people(1);
		this.fixture.ledger().change("update person set email = null where account = ?", people.get(0));
		post(Cause.lapse("khong-thu/level1"), people);
		work(Duration.ofMinutes(2));
		assertThat(this.fixture.count("WAITING")).isZero();
		assertThat(this.fixture.notices().unread(people.get(0))).isEqualTo(1);
	}

	@Test
	void handsOverOutsideAnyTransaction() {
		this.way = letter -> {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
			assertThat(this.fixture.count("SENDING")).as("others see the claim").isEqualTo(1);
			this.letters.add(letter);
		};
		post(Cause.lapse("ngoai/level1"), this.fixture.people(1));
		work(Duration.ofMinutes(2));
		assertThat(this.letters).hasSize(1);
		assertThat(this.fixture.count("SENT")).isEqualTo(1);
	}

	@Test
	void takesOverWhatAKilledNodeHadClaimed() {
		this.way = letter -> {
			throw new NodeKilled();
		};
		post(Cause.lapse("chet/level1"), this.fixture.people(1));
		try {
			work(Duration.ofMinutes(2));
		}
		catch (NodeKilled killed) {
			this.way = this.letters::add;
		}
		Sender other = this.fixture.sender(OutboxFixture.settings(3), this.channel);
		assertThat(other.sendSome()).as("the lease still runs").isZero();
		this.fixture.pass(Duration.ofMinutes(10));
		assertThat(other.sendSome()).isEqualTo(1);
		assertThat(this.letters).hasSize(1);
		assertThat(this.fixture.text("select attempts::text from notice_delivery where recipient like ?")).isEqualTo("2");
	}

	@Test
	void givesUpWhatIsRefusedForGoodAndSaysWhy() {
		this.way = letter -> {
			throw DeliveryFault.permanent("Máy chủ thư từ chối: 550");
		};
		post(Cause.lapse("tu-choi/level1"), this.fixture.people(1));
		work(Duration.ofMinutes(2));
		work(Duration.ofDays(1));
		assertThat(this.fixture.text("select state || ' ' || attempts || ' ' || last_error from notice_delivery where recipient like ?"))
			.isEqualTo("FAILED 1 Máy chủ thư từ chối: 550");
	}

	@Test
	void triesLessAndLessOftenAndThenGivesUp() {
		List<OffsetDateTime> tries = new ArrayList<>();
		this.way = letter -> {
			tries.add(this.fixture.clock().now());
			throw DeliveryFault.passing("bận");
		};
		post(Cause.lapse("ban/level1"), this.fixture.people(1));
		for (int minute = 0; minute < 70 * 60 && this.fixture.count("FAILED") == 0; minute += 15) {
			work(Duration.ofMinutes(15));
		}
		assertThat(tries).hasSize(20);
		assertThat(Duration.between(tries.get(18), tries.get(19))).isBetween(Duration.ofHours(4), Duration.ofHours(5));
		assertThat(this.fixture.count("FAILED")).isEqualTo(1);
	}

	@Test
	void asksAnUnreachableServerTwiceAMinuteWhateverWaits() {
		int[] tries = { 0 };
		this.way = letter -> {
			tries[0]++;
			throw DeliveryFault.unreachable("không kết nối được");
		};
		post(Cause.lapse("dut/level1"), this.fixture.people(30));
		Sender sender = this.fixture.sender(OutboxFixture.settings(3), this.channel);
		this.fixture.pass(Duration.ofMinutes(2));
		this.fixture.planner(OutboxFixture.settings(3), this.channel).plan();
		while (sender.sendSome() > 0) {
			continue;
		}
		assertThat(tries[0]).isEqualTo(2);
		assertThat(this.fixture.number("select count(*) from notice_delivery where recipient like ? and attempts = 0 and state = 'WAITING'")).isEqualTo(28);
		this.way = this.letters::add;
		this.fixture.pass(Duration.ofMinutes(2));
		while (sender.sendSome() > 0) {
			continue;
		}
		assertThat(this.letters).hasSize(30);
	}

	private void post(Cause cause, List<String> people) {
		this.fixture.notices().post(cause, people, "Về " + cause.key(), "Nội dung");
	}

	/** Time passes, then the outbox is planned and sent as the sweep does it. */
	private void work(Duration time) {
		this.fixture.pass(time);
		this.fixture.planner(OutboxFixture.settings(3), this.channel).plan();
		Sender sender = this.fixture.sender(OutboxFixture.settings(3), this.channel);
		while (sender.sendSome() > 0) {
			continue;
		}
	}

	/** A machine that goes dark says nothing any more. */
	private static final class NodeKilled extends Error {

		private static final long serialVersionUID = 1L;

	}

	/** Reaches this test's people by e-mail address. */
	private final class Probe implements NoticeChannel {

		@Override
		public String name() {
			return "probe";
		}

		@Override
		public String label() {
			return "Thử";
		}

		@Override
		public Set<Kind> kinds() {
			return EnumSet.allOf(Kind.class);
		}

		@Override
		public boolean reaches(Recipient recipient) {
			return recipient.email() != null && recipient.email().endsWith("@tinh.example");
		}

		@Override
		public void send(Letter letter) {
			OutboxTests.this.way.accept(letter);
		}

	}

}
