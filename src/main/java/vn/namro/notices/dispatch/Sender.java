package vn.namro.notices.dispatch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.namro.notices.channel.Channels;
import vn.namro.notices.channel.DeliveryFault;
import vn.namro.notices.channel.Letter;
import vn.namro.notices.channel.NoticeChannel;
import vn.namro.platform.engine.EngineClock;

/** Hands claimed letters over, one after the other and outside any transaction, and writes down what came of each. */
class Sender {

	private static final Logger log = LoggerFactory.getLogger(Sender.class);

	/** What a letter may take at most, so that the lease covers it. */
	private static final Duration LONGEST_SENDING = Duration.ofMinutes(3);

	private final Deliveries deliveries;

	private final Letters letters;

	private final Channels channels;

	private final Patience patience;

	private final DispatchSettings settings;

	private final EngineClock clock;

	Sender(Deliveries deliveries, Letters letters, Channels channels, DispatchSettings settings, EngineClock clock) {
		this.deliveries = deliveries;
		this.letters = letters;
		this.channels = channels;
		this.patience = new Patience(settings.attempts());
		this.settings = settings;
		this.clock = clock;
	}

	/** @return how many deliveries were claimed; 0 when nothing is due */
	int sendSome() {
		OffsetDateTime now = this.clock.now();
		List<String> usable = this.channels.all().stream().map(NoticeChannel::name).filter(channel -> !this.patience.pauses(channel, now)).toList();
		if (usable.isEmpty()) {
			return 0;
		}
		List<Delivery> claimed = this.deliveries.claim(usable, this.settings.batch(), now, now.plus(this.settings.lease()));
		claimed.forEach(this::send);
		return claimed.size();
	}

	private void send(Delivery delivery) {
		OffsetDateTime now = this.clock.now();
		if (this.patience.pauses(delivery.channel(), now) || now.plus(LONGEST_SENDING).isAfter(delivery.claimedUntil())) {
			this.deliveries.giveBack(delivery, now);
			return;
		}
		try {
			handOver(delivery);
			this.patience.worked(delivery.channel());
			this.deliveries.sent(delivery, this.clock.now());
		}
		catch (DeliveryFault fault) {
			settle(delivery, fault);
		}
		catch (RuntimeException ex) {
			log.error("Delivery {} by {} failed unexpectedly", delivery.id(), delivery.channel(), ex);
			settle(delivery, DeliveryFault.passing("Lỗi của chương trình: " + ex.getClass().getSimpleName()));
		}
	}

	private void handOver(Delivery delivery) {
		NoticeChannel channel = this.channels.find(delivery.channel()).orElseThrow();
		Letter letter = this.letters.of(delivery, this.channels.home())
			.filter(written -> channel.reaches(written.to()))
			.orElseThrow(() -> DeliveryFault.permanent("Người nhận không còn địa chỉ hoặc tài khoản đã khóa."));
		channel.send(letter);
	}

	private void settle(Delivery delivery, DeliveryFault fault) {
		OffsetDateTime now = this.clock.now();
		this.patience.failed(delivery.channel(), fault, now);
		if (fault.isPermanent() || this.patience.isOver(delivery.attempts())) {
			log.warn("Delivery {} by {} is given up after {} attempts", delivery.id(), delivery.channel(), delivery.attempts());
			this.deliveries.failed(delivery, fault.getMessage());
		}
		else {
			this.deliveries.later(delivery, now.plus(this.patience.pauseAfter(delivery.attempts())), fault.getMessage());
		}
	}

}
