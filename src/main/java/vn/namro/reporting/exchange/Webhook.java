package vn.namro.reporting.exchange;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import vn.namro.notices.channel.DeliveryFault;
import vn.namro.platform.engine.EngineClock;

/** Calls the one configured address. No report says where that lies, and redirects are not followed; what it answers is judged by the status alone. */
final class Webhook implements Way {

	/** Answers that say "later": request timeout, conflict of two attempts, too early, too many requests; beside all of 500 and above. */
	private static final Set<Integer> LATER = Set.of(401, 403, 404, 408, 409, 425, 429);

	private static final int SERVER_ERROR = 500;

	private final ExchangeSettings.Hook settings;

	private final Announcement announcement;

	private final HookSignature signature;

	private final EngineClock clock;

	private final HttpClient client;

	/** @param settings checked by {@link ExchangeConfiguration} */
	Webhook(ExchangeSettings.Hook settings, Announcement announcement, EngineClock clock) {
		this.settings = settings;
		this.announcement = announcement;
		this.signature = new HookSignature(settings.secret());
		this.clock = clock;
		this.client = HttpClient.newBuilder().connectTimeout(settings.timeout()).followRedirects(Redirect.NEVER).build();
	}

	@Override
	public Kind kind() {
		return Kind.WEBHOOK;
	}

	@Override
	public void handOver(Handover handover) {
		byte[] body = this.announcement.of(handover);
		int status = statusOf(HttpRequest.newBuilder(URI.create(this.settings.url()))
			.header("Content-Type", "application/json; charset=utf-8")
			.header("Idempotency-Key", handover.eventId())
			.header("X-Namro-Event", Announcement.EVENT)
			.header("X-Namro-Signature", this.signature.of(body, this.clock.instant()))
			.POST(BodyPublishers.ofByteArray(body))
			.build());
		if (status / 100 == 2) {
			return;
		}
		if (status >= SERVER_ERROR || LATER.contains(status)) {
			throw DeliveryFault.passing("Địa chỉ nhận chưa nhận (" + status + ").");
		}
		throw DeliveryFault.permanent(status / 100 == 3 ? "Địa chỉ nhận chuyển hướng (" + status + "); hãy đặt đúng địa chỉ cuối cùng trong cấu hình."
				: "Địa chỉ nhận từ chối (" + status + ").");
	}

	/** Waits no longer than the settings say, whatever trickles in. */
	private int statusOf(HttpRequest request) {
		CompletableFuture<HttpResponse<Void>> answer = this.client.sendAsync(request, BodyHandlers.discarding());
		try {
			return answer.get(this.settings.timeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS).statusCode();
		}
		catch (TimeoutException ex) {
			answer.cancel(true);
			throw DeliveryFault.passing("Địa chỉ nhận không trả lời kịp, chưa rõ đã nhận hay chưa.");
		}
		catch (ExecutionException ex) {
			throw fault(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw DeliveryFault.passing("Ứng dụng dừng khi đang gửi, chưa rõ địa chỉ nhận đã nhận hay chưa.");
		}
	}

	private static DeliveryFault fault(Throwable cause) {
		if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
			return DeliveryFault.unreachable("Không kết nối được địa chỉ nhận.");
		}
		if (cause instanceof IOException) {
			return DeliveryFault.passing("Địa chỉ nhận không trả lời trọn vẹn, chưa rõ đã nhận hay chưa (" + cause.getClass().getSimpleName() + ").");
		}
		throw new IllegalStateException(cause);
	}

}
