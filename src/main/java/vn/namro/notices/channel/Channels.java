package vn.namro.notices.channel;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The ways out that this installation has, and the address under which people find it. */
public final class Channels {

	private final List<NoticeChannel> all;

	private final String home;

	public Channels(List<NoticeChannel> all, String home) {
		this.all = List.copyOf(all);
		this.home = home;
	}

	public List<NoticeChannel> all() {
		return this.all;
	}

	public Optional<NoticeChannel> find(String name) {
		return this.all.stream().filter(channel -> channel.name().equals(name)).findFirst();
	}

	/** Address of our pages, without a slash at the end. */
	public String home() {
		return this.home;
	}

	/** The host that stands in the ids of letters. */
	public String host() {
		return URI.create(this.home).getHost();
	}

}
