package vn.namro.notices.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.notices.channel.GatewaySettings.Address;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.platform.input.InvalidInputException;

/** A gateway of the configuration, played by a real HTTP server. */
class GatewayChannelTests {

	private static final String JSON = "{\"to\": \"{{phone}}\", \"text\": \"{{text}} {{link}}\", \"id\": \"{{id}}\"}";

	private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json", "Authorization", "Bearer mat-ma");

	private HttpServer server;

	private int status = 200;

	private final List<String> bodies = new ArrayList<>();

	private final List<String> authorizations = new ArrayList<>();

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/sms", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void sendsTheFilledBodyWithTheHeadersOfTheConfiguration() throws IOException {
		gateway(JSON, HEADERS).send(SampleLetters.lapse());
		JsonNode body = new ObjectMapper().readTree(this.bodies.get(0));
		assertThat(body.get("to").asText()).isEqualTo("+84912345678");
		assertThat(body.get("text").asText()).isEqualTo("Quá hạn (bậc 1): Rà soát \"thủ tục\" <cấp xã> https://namro.tinh.example/notices/7/open");
		assertThat(body.get("id").asText()).isEqualTo("a1b2@tinh.example");
		assertThat(this.authorizations).containsExactly("Bearer mat-ma");
	}

	@Test
	void tellsADigestInOneLine() throws IOException {
		gateway(JSON, HEADERS).send(SampleLetters.digest());
		assertThat(new ObjectMapper().readTree(this.bodies.get(0)).get("text").asText()).isEqualTo("2 quá hạn, 1 sắp đến hạn https://namro.tinh.example/notices");
	}

	@Test
	void writesValuesAsTheContentTypeWants() {
		gateway("to={{phone}}&text={{text}}", Map.of("Content-Type", "application/x-www-form-urlencoded")).send(SampleLetters.lapse());
		gateway("<sms><text>{{text}}</text></sms>", Map.of("Content-Type", "text/xml")).send(SampleLetters.lapse());
		assertThat(this.bodies.get(0)).startsWith("to=%2B84912345678&text=Qu%C3%A1+h%E1%BA%A1n");
		assertThat(this.bodies.get(1)).contains("&lt;").contains("&quot;").doesNotContain("<cấp");
	}

	@ParameterizedTest
	@CsvSource({ "400,true,false", "404,true,false", "302,true,false", "408,false,false", "429,false,false", "500,false,false", "503,false,false", "401,false,true" })
	void judgesByTheStatus(int status, boolean permanent, boolean unreachable) {
		this.status = status;
		DeliveryFault fault = catchThrowableOfType(DeliveryFault.class, () -> gateway(JSON, HEADERS).send(SampleLetters.lapse()));
		assertThat(fault.isPermanent()).isEqualTo(permanent);
		assertThat(fault.isUnreachable()).isEqualTo(unreachable);
		assertThat(fault).hasMessageContaining(String.valueOf(status)).hasMessageNotContaining("mat-ma").hasMessageNotContaining("127.0.0.1");
		assertThat(this.bodies).as("a redirect is not followed").hasSize(1);
	}

	@Test
	void takesOnlyTheSuccessesOfTheConfiguration() {
		this.status = 202;
		NoticeChannel gateway = gateway(new GatewaySettings("Tin nhắn", url(), "POST", HEADERS, JSON, List.of(200), Address.PHONE, Set.of(Kind.LAPSE), Duration.ofSeconds(5)));
		assertThat(catchThrowableOfType(DeliveryFault.class, () -> gateway.send(SampleLetters.lapse()))).hasMessageContaining("202");
	}

	@Test
	void knowsThatNobodyIsThere() {
		this.server.stop(0);
		assertThat(catchThrowableOfType(DeliveryFault.class, () -> gateway(JSON, HEADERS).send(SampleLetters.lapse())).isUnreachable()).isTrue();
	}

	@Test
	void reachesOnlyPeopleWithTheAddressThatItKnows() {
		assertThat(gateway(JSON, HEADERS).reaches(SampleLetters.somebody())).isTrue();
		assertThat(gateway(JSON, HEADERS).reaches(new Recipient("a", "a", "a@tinh.example", null))).isFalse();
	}

	@Test
	void namesWhatIsWrongInTheConfiguration() {
		assertThatThrownBy(() -> gateway("{{sdt}}", HEADERS)).isInstanceOf(InvalidInputException.class)
			.hasMessageContainingAll("gateways.sms.body", "'sdt'", "phone");
		Map<String, String> unset = Map.of("Content-Type", "application/json", "Authorization", "Bearer ${SMS_TOKEN}");
		assertThatThrownBy(() -> gateway(JSON, unset)).hasMessageContainingAll("headers.Authorization", "biến môi trường");
		assertThatThrownBy(() -> gateway(JSON, Map.of())).hasMessageContaining("Content-Type");
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "ftp://a/b", "https://ten:mat-ma@cong.example/gui", "" })
	void refusesAddressesThatAreNoPlainHttp(String url) {
		assertThatThrownBy(() -> gateway(new GatewaySettings("Tin nhắn", url, "POST", HEADERS, JSON, List.of(), Address.PHONE, Set.of(Kind.LAPSE), Duration.ofSeconds(5))))
			.hasMessageContaining("gateways.sms.url");
	}

	private NoticeChannel gateway(String body, Map<String, String> headers) {
		return gateway(new GatewaySettings("Tin nhắn", url(), "POST", headers, body, List.of(), Address.PHONE, Set.of(Kind.LAPSE), Duration.ofSeconds(5)));
	}

	private static NoticeChannel gateway(GatewaySettings settings) {
		return new GatewayChannel("sms", settings);
	}

	private String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/sms";
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		this.authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
		exchange.getResponseHeaders().set("Location", "/sms");
		exchange.sendResponseHeaders(this.status, -1);
		exchange.close();
	}

}
