package vn.namro.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files, things that they prove, and uploads as browsers send them. */
@TestComponent
public class EvidenceFixture {

	private static final AtomicLong NUMBER = new AtomicLong();

	private final JdbcClient jdbc;

	private final Http http;

	EvidenceFixture(JdbcClient jdbc, Http http) {
		this.jdbc = jdbc;
		this.http = http;
	}

	/** A text that no other test has. */
	public static String text(String words) {
		return words + "\nBản số " + NUMBER.incrementAndGet() + " của " + System.nanoTime() + "\n";
	}

	/** A text of some size, the same for the same seed. */
	public static byte[] large(int size, long seed) {
		byte[] bytes = new byte[size];
		new Random(seed).nextBytes(bytes);
		for (int i = 0; i < size; i++) {
			bytes[i] = (byte) (i % 80 == 79 ? '\n' : 'a' + (bytes[i] & 15));
		}
		return bytes;
	}

	/** Something that an agency owes, of which the engine knows nothing. */
	public String obligation(String agency) {
		String id = "minh-chung:" + NUMBER.incrementAndGet();
		this.jdbc.sql("insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values (?, 'STEP', ?, ?, '2099-01-01', '2099-01-01')")
			.params(id, agency, "Việc cần minh chứng " + id)
			.update();
		return id;
	}

	/** Sends a file with fields as a form. */
	public HttpResponse<String> post(String account, String path, String fileName, byte[] file, Map<String, String> fields) {
		String boundary = "----ranh-gioi-" + NUMBER.incrementAndGet();
		String head = fields.entrySet()
			.stream()
			.map(field -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
			.collect(Collectors.joining()) + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
		byte[] start = head.getBytes(StandardCharsets.UTF_8);
		byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
		byte[] body = Arrays.copyOf(start, start.length + file.length + end.length);
		System.arraycopy(file, 0, body, start.length, file.length);
		System.arraycopy(end, 0, body, start.length + file.length, end.length);
		return send(request(account, path).header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofByteArray(body)));
	}

	/** A request of the tus protocol. @param headers name and value in turn */
	public HttpResponse<String> tus(String account, String method, String path, byte[] body, String... headers) {
		HttpRequest.Builder request = request(account, path).header("Tus-Resumable", "1.0.0");
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return send(request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body)));
	}

	/** The header {@code Upload-Metadata}. */
	public static String metadata(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map(field -> field.getKey() + " " + Base64.getEncoder().encodeToString(field.getValue().getBytes(StandardCharsets.UTF_8)))
			.collect(Collectors.joining(","));
	}

	/** The same request with the bytes of the answer. @param headers name and value in turn */
	public HttpResponse<byte[]> get(String account, String path, String... headers) {
		try {
			HttpRequest.Builder request = request(account, path);
			return HttpClient.newHttpClient().send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder request(String account, String path) {
		String credentials = account + ":" + YearFixture.PASSWORD;
		return HttpRequest.newBuilder(URI.create(this.http.url(path)))
			.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
