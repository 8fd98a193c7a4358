package vn.namro.notices.dispatch;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.springframework.beans.factory.BeanFactory;
import vn.namro.access.people.People;
import vn.namro.notices.channel.Channels;
import vn.namro.notices.channel.NoticeChannel;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.Ledger;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.calendar.WorkingCalendar;

/** People with addresses that belong to one test alone, and the planner and senders of other channels than the context has. */
final class OutboxFixture {

	static final String HOST = "tinh.example";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final BeanFactory beans;

	private final String prefix = "hop-thu-" + NUMBER.incrementAndGet();

	OutboxFixture(BeanFactory beans) {
		this.beans = beans;
	}

	static DispatchSettings settings(int mostAlone) {
		return new DispatchSettings(LocalTime.of(7, 0), LocalTime.of(20, 0), LocalTime.of(8, 30), mostAlone, Duration.ofMinutes(1), Duration.ofMinutes(5), 20,
				Duration.ofMinutes(10), 20);
	}

	/** Makes people who have an e-mail address and nothing else. */
	List<String> people(int number) {
		List<String> accounts = IntStream.range(0, number).mapToObj(one -> this.prefix + "." + one).toList();
		accounts.forEach(account -> this.beans.getBean(People.class).save(account, "Người nhận " + account, null));
		ledger().change("update person set email = account || '@tinh.example' where account like ?", like());
		return accounts;
	}

	Planner planner(DispatchSettings settings, NoticeChannel... channels) {
		DispatchRule rule = new DispatchRule(new OfficeHours(this.beans.getBean(WorkingCalendar.class), settings), settings);
		return new Planner(this.beans.getBean(Outbox.class), rule, this.beans.getBean(Planning.class), channels(channels), clock());
	}

	/** The sender of a node. */
	Sender sender(DispatchSettings settings, NoticeChannel... channels) {
		return new Sender(this.beans.getBean(Deliveries.class), this.beans.getBean(Letters.class), channels(channels), settings, clock());
	}

	private static Channels channels(NoticeChannel... channels) {
		return new Channels(List.of(channels), "https://" + HOST);
	}

	Notices notices() {
		return this.beans.getBean(Notices.class);
	}

	EngineClock clock() {
		return this.beans.getBean(EngineClock.class);
	}

	Ledger ledger() {
		return this.beans.getBean(Ledger.class);
	}

	void moveTo(String instant) {
		this.beans.getBean(ProcessDriver.class).moveTo(instant);
	}

	void pass(Duration time) {
		OffsetDateTime then = clock().now().plus(time);
		moveTo(then.toString());
	}

	/** How many of this test's deliveries are in a state. */
	int count(String state) {
		return number("select count(*) from notice_delivery where recipient like ? and state = ?", like(), state);
	}

	List<String> messageIds() {
		return ledger().texts("select '<' || message_id || '>' from notice_delivery where recipient like ?", like());
	}

	/** A number about this test's people; the question has their prefix as its parameter. */
	int number(String sql) {
		return number(sql, like());
	}

	String text(String sql) {
		return ledger().value(sql, like());
	}

	private int number(String sql, Object... params) {
		return Integer.parseInt(ledger().value(sql, params));
	}

	private String like() {
		return this.prefix + ".%";
	}

}
