package vn.namro.notices.channel;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;

import vn.namro.notices.notice.Notice.Kind;
import vn.namro.platform.input.InvalidInputException;

/** An HTTP endpoint of the configuration. What it answers is judged by its status alone and never shown or logged. */
final class GatewayChannel implements NoticeChannel {

	/** Answers that say "later": request timeout, too early, too many requests; beside all of 500 and above. */
	private static final Set<Integer> LATER = Set.of(408, 425, 429);

	/** Answers that say something about our credentials, not about the letter. */
	private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);

	private static final int SERVER_ERROR = 500;

	private final String name;

	private final GatewaySettings settings;

	private final BodyTemplate body;

	private final HttpClient client;

	GatewayChannel(String name, GatewaySettings settings) {
		String place = "namro.notices.gateways." + name;
		check(place, name, settings);
		this.name = name;
		this.settings = settings;
		this.body = new BodyTemplate(place + ".body", settings.body(), contentType(settings.headers()));
		this.client = HttpClient.newBuilder().connectTimeout(settings.timeout()).followRedirects(Redirect.NEVER).build();
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String label() {
		return this.settings.label();
	}

	@Override
	public Set<Kind> kinds() {
		return this.settings.kinds();
	}

	@Override
	public boolean reaches(Recipient recipient) {
		String address = switch (this.settings.address()) {
			case PHONE -> recipient.phone();
			case EMAIL -> recipient.email();
			case ACCOUNT -> recipient.account();
		};
		return address != null && !address.isBlank();
	}

	@Override
	public void send(Letter letter) {
		int status = statusOf(letter);
		if (this.settings.isSuccess(status)) {
			return;
		}
		if (NOT_LET_IN.contains(status)) {
			throw DeliveryFault.unreachable("Cổng '" + this.name + "' không chấp nhận thông tin đăng nhập (" + status + ").");
		}
		if (status >= SERVER_ERROR || LATER.contains(status)) {
			throw DeliveryFault.passing("Cổng '" + this.name + "' chưa nhận (" + status + ").");
		}
		throw DeliveryFault.permanent("Cổng '" + this.name + "' từ chối (" + status + ").");
	}

	private int statusOf(Letter letter) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.settings.url())).timeout(this.settings.timeout());
		this.settings.headers().forEach(request::setHeader);
		request.method(this.settings.method(), BodyPublishers.ofString(this.body.fill(letter)));
		try {
			return this.client.send(request.build(), BodyHandlers.discarding()).statusCode();
		}
		catch (ConnectException | HttpConnectTimeoutException ex) {
			throw DeliveryFault.unreachable("Không kết nối được cổng '" + this.name + "'.");
		}
		catch (IOException ex) {
			String how = ex.getClass().getSimpleName();
			throw DeliveryFault.passing("Cổng '" + this.name + "' không trả lời trọn vẹn, chưa rõ đã nhận hay chưa (" + how + ").");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw DeliveryFault.passing("Ứng dụng dừng khi đang gửi, chưa rõ cổng '" + this.name + "' đã nhận hay chưa.");
		}
	}

	private static String contentType(Map<String, String> headers) {
		return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase("Content-Type")).map(Map.Entry::getValue).findFirst().orElse(null);
	}

	private static void check(String place, String name, GatewaySettings settings) {
		require(name.matches("[a-z][a-z0-9-]{0,30}") && !name.equals(MailChannel.NAME),
				place + ": tên chỉ gồm chữ thường không dấu, số, gạch nối, và khác 'mail'.");
		require(settings.label() != null && !settings.label().isBlank(), place + ".label: chưa đặt tên mà người dùng đọc.");
		require(settings.url() != null && settings.url().matches("https?://[^\\s/@]+(/\\S*)?"), place + ".url: phải là địa chỉ http hoặc https.");
		require(settings.body() != null && !settings.body().isBlank(), place + ".body: chưa đặt nội dung gửi đi.");
		settings.headers()
			.forEach((header, value) -> require(!value.contains("${"), place + ".headers." + header + ": biến môi trường trong giá trị này chưa được đặt."));
	}

	private static void require(boolean condition, String complaint) {
		if (!condition) {
			throw new InvalidInputException(complaint);
		}
	}

}
