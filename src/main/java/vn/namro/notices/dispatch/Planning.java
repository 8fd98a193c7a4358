package vn.namro.notices.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.notices.channel.Channels;
import vn.namro.notices.channel.NoticeChannel;
import vn.namro.notices.channel.Recipient;
import vn.namro.notices.dispatch.Outbox.Taken;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.notices.notice.Preferences;
import vn.namro.time.calendar.WorkingCalendar;

/** Turns what waits for one person into deliveries, one for each way that the person takes; a transaction a person. */
@Service
class Planning {

	/** Half of SHA-256 tells deliveries apart as well. */
	private static final int ID_BYTES = 16;

	private final Outbox outbox;

	private final Deliveries deliveries;

	private final AddressBook addresses;

	private final Preferences preferences;

	Planning(Outbox outbox, Deliveries deliveries, AddressBook addresses, Preferences preferences) {
		this.outbox = outbox;
		this.deliveries = deliveries;
		this.addresses = addresses;
		this.preferences = preferences;
	}

	/** Each urgent notice becomes a letter of its own. */
	@Transactional
	public void sendAlone(String account, Channels channels, OffsetDateTime now) {
		for (Taken taken : this.outbox.takeUrgent(account, now)) {
			for (Route route : routesTo(account, Set.of(taken.kind()), channels)) {
				this.deliveries.plan(account, route.channel(), taken.id(), null, route.kinds(), messageId("notice/" + taken.uniqueKey(), route.channel(), channels), now);
			}
		}
	}

	/** Everything that waits becomes the digest of the day. */
	@Transactional
	public void sendDigest(String account, Channels channels, OffsetDateTime now) {
		LocalDate day = WorkingCalendar.day(now);
		this.outbox.openDigest(account, day, now).ifPresent(digest -> {
			Set<Kind> kinds = this.outbox.takeAll(account, digest, now).stream().map(Taken::kind).collect(Collectors.toSet());
			routesTo(account, kinds, channels).forEach(route -> this.deliveries.plan(account, route.channel(), null, digest, route.kinds(),
					messageId("digest/" + account + "/" + day, route.channel(), channels), now));
		});
	}

	/** The channels that know the person, each with those of the kinds that it carries and the person takes. */
	private List<Route> routesTo(String account, Collection<Kind> kinds, Channels channels) {
		Recipient recipient = this.addresses.find(account).orElse(null);
		if (recipient == null) {
			return List.of();
		}
		return channels.all()
			.stream()
			.filter(channel -> channel.reaches(recipient))
			.map(channel -> route(account, kinds, channel))
			.filter(route -> !route.kinds().isEmpty())
			.toList();
	}

	private Route route(String account, Collection<Kind> kinds, NoticeChannel channel) {
		Set<Kind> taken = EnumSet.noneOf(Kind.class);
		taken.addAll(kinds);
		taken.retainAll(channel.kinds());
		taken.retainAll(this.preferences.kinds(account, channel.name()));
		return new Route(channel.name(), taken);
	}

	/** The same for the same cause, person and channel, whenever and wherever it is computed. */
	private static String messageId(String key, String channel, Channels channels) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((channel + "/" + key).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, ID_BYTES) + "@" + channels.host();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Route(String channel, Set<Kind> kinds) {
	}

}
