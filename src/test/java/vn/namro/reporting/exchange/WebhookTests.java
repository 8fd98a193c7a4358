package vn.namro.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.notices.channel.DeliveryFault;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.exchange.ExchangeSettings.Hook;

/** The address of the document exchange, played by a real HTTP server. */
class WebhookTests {

	private static final String SECRET = "mat-ma-cua-truc-lien-thong";

	private HttpServer server;

	private int status = 200;

	private CountDownLatch stall;

	private final List<byte[]> bodies = new ArrayList<>();

	private final List<Headers> headers = new ArrayList<>();

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		if (this.stall != null) {
			this.stall.countDown();
		}
		this.server.stop(0);
	}

	@Test
	void tellsWhatWasIssuedAndSignsIt() throws IOException {
		Handover handover = Samples.handover(Way.Kind.WEBHOOK);
		webhook().handOver(handover);
		JsonNode body = Samples.JSON.readTree(this.bodies.get(0));
		assertThat(body.get("id").asText()).isEqualTo("kh:bao-cao:Q1");
		assertThat(body.get("number").asText()).isEqualTo("125/BC-UBND");
		assertThat(body.get("date").asText()).isEqualTo("2023-03-18");
		assertThat(body.get("sha256").asText()).hasSize(64);
		assertThat(body.get("links").get("statistics").asText()).isEqualTo("https://namro.tinh.example/api/reports/kh:bao-cao:Q1/statistics?format=xlsx");
		assertThat(this.headers.get(0).getFirst("Idempotency-Key")).isEqualTo(handover.eventId()).isEqualTo(body.get("eventId").asText());
		String signature = this.headers.get(0).getFirst("X-Namro-Signature");
		long at = Long.parseLong(signature.replaceAll("t=(\\d+),.*", "$1"));
		assertThat(signature).isEqualTo(new HookSignature(SECRET).of(this.bodies.get(0), Instant.ofEpochSecond(at)));
		assertThat(signature).isNotEqualTo(new HookSignature(SECRET + "!").of(this.bodies.get(0), Instant.ofEpochSecond(at)));
	}

	/** Reckoned by openssl: {@code printf '0.what do ya want for nothing?' | openssl dgst -sha256 -hmac Jefe}. */
	@Test
	void signsAsAnybodyCanReckon() {
		assertThat(new HookSignature("Jefe").of("what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII), Instant.EPOCH)).isEqualTo("t=0,v1=37f471929915ccd2cbbe79feb84ffcff4f2bb25e15fc41c2506687331ae179cc");
	}

	@Test
	void saysTheSameAtEveryAttempt() {
		webhook().handOver(Samples.handover(Way.Kind.WEBHOOK));
		webhook().handOver(Samples.handover(Way.Kind.WEBHOOK));
		assertThat(this.bodies.get(0)).isEqualTo(this.bodies.get(1));
		assertThat(this.headers.get(0).getFirst("Idempotency-Key")).isEqualTo(this.headers.get(1).getFirst("Idempotency-Key"));
	}

	@ParameterizedTest
	@CsvSource({ "400,true", "422,true", "301,true", "307,true", "401,false", "404,false", "408,false", "429,false", "500,false", "503,false" })
	void judgesByTheStatusAndFollowsNoRedirect(int status, boolean permanent) {
		this.status = status;
		DeliveryFault fault = catchThrowableOfType(DeliveryFault.class, () -> webhook().handOver(Samples.handover(Way.Kind.WEBHOOK)));
		assertThat(fault.isPermanent()).isEqualTo(permanent);
		assertThat(fault).hasMessageContaining(String.valueOf(status)).hasMessageNotContaining(SECRET).hasMessageNotContaining("127.0.0.1");
		assertThat(this.bodies).hasSize(1);
	}

	@Test
	void doesNotWaitForWhoeverStalls() {
		this.stall = new CountDownLatch(1);
		DeliveryFault fault = catchThrowableOfType(DeliveryFault.class, () -> webhook().handOver(Samples.handover(Way.Kind.WEBHOOK)));
		assertThat(fault.isPermanent()).isFalse();
		assertThat(fault).hasMessageContaining("chưa rõ đã nhận hay chưa");
	}

	@Test
	void knowsThatNobodyIsThere() {
		Webhook webhook = webhook();
		this.server.stop(0);
		assertThat(catchThrowableOfType(DeliveryFault.class, () -> webhook.handOver(Samples.handover(Way.Kind.WEBHOOK))).isPermanent()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://truc.tinh.example/nhan", "ftp://truc.tinh.example", "https://ai:gi@truc.tinh.example/", "https:///nhan", "truc.tinh.example" })
	void takesOnlyAddressesWithEncryptionAndWithoutAccounts(String url) {
		assertThatThrownBy(() -> ExchangeConfiguration.check(new Hook(url, SECRET, false, Duration.ofSeconds(1)))).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("namro.exchange.webhook.url");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ngan", "${NAMRO_EXCHANGE_SECRET}" })
	void wantsASecret(String secret) {
		assertThatThrownBy(() -> ExchangeConfiguration.check(new Hook("https://truc.tinh.example/nhan", secret, false, Duration.ofSeconds(1))))
			.hasMessageContaining("namro.exchange.webhook.secret");
	}

	private Webhook webhook() {
		String url = "http://127.0.0.1:" + this.server.getAddress().getPort() + "/nhan";
		return new Webhook(new Hook(url, SECRET, true, Duration.ofMillis(this.stall == null ? 5000 : 200)), Samples.announcement(), new EngineClock());
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.bodies.add(exchange.getRequestBody().readAllBytes());
		this.headers.add(exchange.getRequestHeaders());
		if (this.stall != null) {
			try {
				this.stall.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		exchange.getResponseHeaders().add("Location", "/khac");
		exchange.sendResponseHeaders(this.status, -1);
		exchange.close();
	}

}
