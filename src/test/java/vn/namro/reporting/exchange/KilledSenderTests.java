package vn.namro.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.namro.proving.evidence.EvidenceDatabase;

/** The outbox of issued reports in a process of its own, killed while the other side has the call and has not answered. */
class KilledSenderTests {

	private static final String EVENT = "5f0d7d3a-9b9f-3c55-8a44-0f6c6f4f7e11";

	private final List<String> keys = new CopyOnWriteArrayList<>();

	private final CountDownLatch arrived = new CountDownLatch(1);

	private final CountDownLatch answers = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private EvidenceDatabase database;

	private HttpServer receiver;

	@BeforeEach
	void issueAReport() throws IOException {
		this.database = new EvidenceDatabase();
		this.database.tamper("set local search_path = namro, public;"
				+ " insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values ('kh:bao-cao:Q1', 'PERIODIC_REPORT', 'so-thu', 'Báo cáo Quý I', now(), now());"
				+ " insert into report_issue (report_id, sequence, agency_code, version, number, dated, document_id, revision_id, sha256, signed, signatures, issued_at, issued_by)"
				+ " values ('kh:bao-cao:Q1', 1, 'so-thu', 1, '125/BC-UBND', '2023-03-18', 1, 1, 'ab', 'Chưa ký số', '[]', now(), 'dieuphoi');"
				+ " insert into report_delivery (report_id, sequence, agency_code, way, event_id, next_attempt_at, created_at)"
				+ " values ('kh:bao-cao:Q1', 1, 'so-thu', 'WEBHOOK', '" + EVENT + "', now() - interval '1 hour', now())");
		this.receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.receiver.setExecutor(this.threads);
		this.receiver.createContext("/", this::receive);
		this.receiver.start();
	}

	@AfterEach
	void stop() {
		this.answers.countDown();
		this.receiver.stop(0);
		this.threads.shutdownNow();
		this.database.close();
	}

	@Test
	void handsOverAgainUnderTheSameIdWhatAKilledNodeLeft() throws Exception {
		Process first = sender();
		assertThat(this.arrived.await(5, TimeUnit.MINUTES)).isTrue();
		first.destroyForcibly().waitFor(); // kill -9: the call went out, what came of it was never written down
		assertThat(state()).isEqualTo("SENDING 1");

		assertThat(output(sender())).as("as long as the lease runs").isEqualTo("sent 0");
		this.answers.countDown();
		this.database.superuser().execute("update namro.report_delivery set claimed_until = now() - interval '1 second'");
		assertThat(output(sender())).isEqualTo("sent 1");
		assertThat(state()).isEqualTo("SENT 2");
		assertThat(output(sender())).as("once for the other side, and never again").isEqualTo("sent 0");
		assertThat(this.keys).containsExactly(EVENT, EVENT);
	}

	private void receive(HttpExchange exchange) throws IOException {
		this.keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
		exchange.getRequestBody().readAllBytes();
		this.arrived.countDown();
		try {
			this.answers.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	private Process sender() throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", classPath, SendingProcess.class.getName(),
				this.database.url(), "http://127.0.0.1:" + this.receiver.getAddress().getPort() + "/").redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static String output(Process process) throws Exception {
		List<String> lines = process.inputReader().lines().filter(line -> line.startsWith("sent ")).toList();
		assertThat(process.waitFor()).isZero();
		return lines.get(0);
	}

	private String state() {
		return this.database.superuser().queryForObject("select state || ' ' || attempts from namro.report_delivery", String.class);
	}

}
