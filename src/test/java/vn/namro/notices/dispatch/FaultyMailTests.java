package vn.namro.notices.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.notices.channel.FaultySmtp.Fault;
import vn.namro.notices.channel.MailServer;
import vn.namro.notices.channel.NoticeChannel;
import vn.namro.notices.notice.Cause;
import vn.namro.testing.IntegrationTest;

/** Many notices through a mail server that breaks a third of all conversations, sent by four nodes at once. */
@IntegrationTest
class FaultyMailTests {

	private static final int CAUSES = 20;

	/** A thousand notices; the number of the acceptance is {@code -Dnamro.mails=5000}. */
	private static final int PEOPLE = Integer.getInteger("namro.mails", 1000) / CAUSES;

	private static final int NODES = 4;

	/** A slow machine must not pass for a stalled server, or letters would be repeated of which the door knows no doubt. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** What happens to connections one after the other, over and over: a third breaks, one of them stalls. */
	private static final List<Fault> FAULTS = IntStream.range(0, 2500).mapToObj(FaultyMailTests::fault).toList();

	@Autowired
	private BeanFactory beans;

	private OutboxFixture fixture;

	private static Fault fault(int place) {
		if (place == 7) {
			return Fault.STALL;
		}
		return switch (place % 20) {
			case 1 -> Fault.REFUSE;
			case 4, 12 -> Fault.TEMPORARY;
			case 6 -> Fault.PERMANENT;
			case 9, 15 -> Fault.DROP_BEFORE_DATA;
			case 17 -> Fault.DROP_AFTER_DATA;
			default -> Fault.NONE;
		};
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void losesNoneAndRepeatsOnlyWhatWasInDoubtUnderTheSameId() throws Exception {
		this.fixture = new OutboxFixture(this.beans);
		AtomicInteger connections = new AtomicInteger();
		AtomicInteger healed = new AtomicInteger();
		Supplier<Fault> faults = () -> healed.get() == 1 ? Fault.NONE : FAULTS.get(connections.getAndIncrement() % FAULTS.size());
		try (MailServer server = new MailServer(faults)) {
			NoticeChannel channel = server.channel(PATIENCE);
			post(channel);
			assertThat(this.fixture.count("WAITING")).isEqualTo(PEOPLE * CAUSES);
			sendAll(channel);
			Set<String> arrived = new HashSet<>(server.receivedIds());
			List<String> failed = this.fixture.ledger().texts("select '<' || message_id || '>' from notice_delivery where state = 'FAILED' and last_error like '%550 5.1.1%'");
			assertThat(failed).as("what was refused for good, and only that").hasSize(this.fixture.count("FAILED"))
				.isNotEmpty()
				.noneMatch(id -> arrived.contains(id) && !server.door().ambiguous().contains(id));
			healed.set(1);
			this.fixture.ledger().change("update notice_delivery set state = 'WAITING' where state = 'FAILED' and last_error like '%550 5.1.1%'");
			sendAll(channel);
			assertThat(this.fixture.count("SENT")).isEqualTo(PEOPLE * CAUSES);
			compare(server);
		}
	}

	private void compare(MailServer server) {
		List<String> received = server.receivedIds();
		assertThat(new HashSet<>(received)).as("none lost, none invented").isEqualTo(new HashSet<>(this.fixture.messageIds()));
		Map<String, Long> copies = received.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		Map<String, Long> doubts = server.door().ambiguous().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(doubts).isNotEmpty();
		copies.forEach((id, number) -> assertThat(number).as("copies of %s", id).isEqualTo(1 + doubts.getOrDefault(id, 0L)));
	}

	private void post(NoticeChannel channel) {
		List<String> people = this.fixture.people(PEOPLE);
		this.fixture.moveTo("2023-06-01T09:00:00+07:00");
		for (int cause = 0; cause < CAUSES; cause++) {
			this.fixture.notices().post(Cause.lapse("loi-thu:" + cause), people, "Quá hạn: việc " + cause, "Chưa hoàn thành.");
		}
		this.fixture.pass(Duration.ofMinutes(2));
		this.fixture.planner(OutboxFixture.settings(CAUSES), channel).plan();
	}

	/** Until nothing waits any more; whenever all nodes are idle, time passes. */
	private void sendAll(NoticeChannel channel) throws InterruptedException, ExecutionException {
		List<Sender> nodes = IntStream.range(0, NODES).mapToObj(node -> this.fixture.sender(OutboxFixture.settings(CAUSES), channel)).toList();
		ExecutorService threads = Executors.newFixedThreadPool(NODES);
		try {
			while (this.fixture.count("WAITING") > 0) {
				List<Future<?>> rounds = nodes.stream().<Future<?>>map(node -> threads.submit(() -> round(node))).toList();
				for (Future<?> round : rounds) {
					round.get();
				}
				this.fixture.pass(Duration.ofMinutes(5));
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static void round(Sender node) {
		while (node.sendSome() > 0) {
			continue;
		}
	}

}
