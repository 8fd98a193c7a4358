package vn.namro.notices.noticepages;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.notices.channel.Channels;
import vn.namro.notices.channel.NoticeChannel;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.notices.notice.Preferences.Preference;
import vn.namro.notices.notice.Preferences;
import vn.namro.platform.input.InvalidInputException;

/**
 * What people may choose about their notices, and its limits: lapses always show in the bell, and whoever answers for an agency
 * hears of them outside our pages too.
 */
@Service
class Choices {

	/** Times of the digest that can be chosen beside the usual one of the installation. */
	static final List<LocalTime> TIMES = List.of(LocalTime.of(7, 30), LocalTime.of(8, 30), LocalTime.of(10, 0), LocalTime.of(13, 30), LocalTime.of(16, 0));

	private static final String PHONE = "\\+?[0-9]{8,15}";

	private final Preferences preferences;

	private final Channels channels;

	Choices(Preferences preferences, Channels channels) {
		this.preferences = preferences;
		this.channels = channels;
	}

	/**
	 * A way by which notices come, with the kinds that the person takes.
	 *
	 * @param offered the kinds that it carries
	 */
	record Way(String name, String label, Set<Kind> offered, Set<Kind> taken) {

		/** Whether it cannot be switched off. */
		public boolean fixed(Kind kind) {
			return this.name.equals(Preferences.BELL) && kind == Kind.LAPSE;
		}

	}

	Preference preferenceOf(Person person) {
		return this.preferences.of(person.account());
	}

	List<Way> ways(Person person) {
		List<Way> ways = new ArrayList<>();
		ways.add(way(person, Preferences.BELL, "Chuông trên trang", EnumSet.allOf(Kind.class)));
		this.channels.all().forEach(channel -> ways.add(way(person, channel.name(), channel.label(), channel.kinds())));
		return ways;
	}

	/**
	 * Writes the whole form down.
	 * @param taken as {@code channel/KIND}
	 * @throws InvalidInputException naming everything that is wrong, with nothing written
	 */
	@Transactional
	public void save(Person person, LocalTime digestAt, String phone, Set<String> taken) {
		String number = phone == null ? "" : phone.replaceAll("[ .-]", "");
		Map<String, Set<Kind>> chosen = chosen(person, taken);
		List<String> complaints = new ArrayList<>();
		if (digestAt != null && !TIMES.contains(digestAt)) {
			complaints.add("Giờ nhận bản tổng hợp: chọn một trong các giờ có trong danh sách.");
		}
		if (!number.isEmpty() && !number.matches(PHONE)) {
			complaints.add("Số điện thoại: chỉ gồm 8 đến 15 chữ số, có thể bắt đầu bằng dấu +.");
		}
		if (answersForAnAgency(person) && !hearsOfLapses(chosen)) {
			complaints.add("Quá hạn: thủ trưởng phải giữ ít nhất một cách nhận ngoài chuông.");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		this.preferences.set(person.account(), new Preference(digestAt, number.isEmpty() ? null : number));
		chosen.forEach((way, kinds) -> this.preferences.choose(person.account(), way, kinds));
	}

	/** By way; what cannot be switched off counts as taken. */
	private Map<String, Set<Kind>> chosen(Person person, Set<String> taken) {
		Map<String, Set<Kind>> chosen = new LinkedHashMap<>();
		for (Way way : ways(person)) {
			chosen.put(way.name(), way.offered()
				.stream()
				.filter(kind -> way.fixed(kind) || taken.contains(way.name() + "/" + kind))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class))));
		}
		return chosen;
	}

	private boolean hearsOfLapses(Map<String, Set<Kind>> chosen) {
		List<NoticeChannel> carriers = this.channels.all().stream().filter(channel -> channel.kinds().contains(Kind.LAPSE)).toList();
		return carriers.isEmpty() || carriers.stream().anyMatch(channel -> chosen.get(channel.name()).contains(Kind.LAPSE));
	}

	private static boolean answersForAnAgency(Person person) {
		return person.memberships().stream().anyMatch(office -> office.role().equals(Groups.HEAD) && office.onBehalfOf() == null);
	}

	private Way way(Person person, String name, String label, Set<Kind> offered) {
		Set<Kind> taken = this.preferences.kinds(person.account(), name);
		taken.retainAll(offered);
		return new Way(name, label, offered, taken);
	}

}
