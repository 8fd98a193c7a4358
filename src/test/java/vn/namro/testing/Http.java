package vn.namro.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Speaks to the running application as programs (HTTP Basic) and browsers (session and cookies) do. */
@TestComponent
public class Http {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final Environment environment;

	Http(Environment environment) {
		this.environment = environment;
	}

	public String url(String path) {
		return "http://127.0.0.1:" + this.environment.getRequiredProperty("local.server.port") + path;
	}

	/** A program without credentials. */
	public Caller anonymous() {
		return new Caller(HttpClient.newHttpClient(), null, null);
	}

	/** A program that sends the demonstration's password with every request. */
	public Caller as(String account) {
		return with(account, YearFixture.PASSWORD);
	}

	/** A program that sends a password or an application token with every request. */
	public Caller with(String account, String secret) {
		String credentials = account + ":" + secret;
		return new Caller(HttpClient.newHttpClient(), "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)), null);
	}

	/** A browser that has signed in by the login page. */
	public Caller browserOf(String account) {
		Caller browser = browser();
		browser.submit("/login", "/login", "username=" + account + "&password=" + YearFixture.PASSWORD);
		return browser;
	}

	/** A browser in which nobody has signed in. */
	public Caller browser() {
		CookieManager cookies = new CookieManager();
		return new Caller(HttpClient.newBuilder().cookieHandler(cookies).build(), null, cookies);
	}

	/** Somebody who sends requests. */
	public final class Caller {

		private final HttpClient client;

		private final String authorization;

		private final CookieManager cookies;

		private Caller(HttpClient client, String authorization, CookieManager cookies) {
			this.client = client;
			this.authorization = authorization;
			this.cookies = cookies;
		}

		public HttpResponse<String> get(String path) {
			return send(request(path).GET());
		}

		/** Goes to where an answer leads, of ours or of another server. */
		public HttpResponse<String> follow(HttpResponse<String> answer) {
			return get(answer.headers().firstValue("Location").orElseThrow());
		}

		/** Asks for a page, as browsers do. */
		public HttpResponse<String> open(String path) {
			return send(request(path).header("Accept", "text/html").GET());
		}

		public HttpResponse<String> post(String path, String json) {
			return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
		}

		/** Posts a file as a browser's form does. */
		public HttpResponse<String> upload(String path, String fileName, byte[] file) {
			String boundary = "----ranh-gioi";
			byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
					+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
			byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
			return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
				.POST(BodyPublishers.ofByteArray(java.nio.ByteBuffer.allocate(head.length + file.length + tail.length).put(head).put(file).put(tail).array())));
		}

		/** The bytes of an answer. */
		public byte[] download(String path) {
			try {
				return this.client.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
			}
			catch (IOException | InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		public HttpResponse<String> delete(String path) {
			return send(request(path).DELETE());
		}

		/** Posts with the token of the cookie in the header, as scripts of the pages do. */
		public HttpResponse<String> postWithToken(String path, String json) {
			return send(request(path).header("Content-Type", "application/json")
				.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
				.POST(BodyPublishers.ofString(json)));
		}

		/** Any request; a browser sends the token of its cookie along. */
		public HttpResponse<String> call(String method, String path, String contentType, String body) {
			HttpRequest.Builder request = request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
			if (body != null) {
				request.header("Content-Type", contentType);
			}
			return send(this.cookies == null ? request : request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
		}

		/** Submits a form of a page, with the token that the page carries. */
		public HttpResponse<String> submit(String page, String action, String fields) {
			Matcher token = TOKEN.matcher(get(page).body());
			String body = (fields.isEmpty() ? "" : fields + "&") + "_csrf="
					+ (token.find() ? URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
			return send(request(action).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
		}

		public String cookie(String name) {
			return this.cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue)
				.findFirst().orElse("");
		}

		private HttpRequest.Builder request(String path) {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? url(path) : path));
			return this.authorization == null ? request : request.header("Authorization", this.authorization);
		}

		private HttpResponse<String> send(HttpRequest.Builder request) {
			try {
				return this.client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}

	}

}
