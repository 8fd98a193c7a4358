package vn.namro.notices.channel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.namro.notices.notice.Notice.Kind;

/**
 * What one delivery tells a person: one urgent notice, or the digest of a day.
 *
 * @param id the same at every attempt; in the form of an e-mail's Message-ID without brackets
 * @param day of the digest, null for a single notice
 * @param items at least one
 * @param home address of our pages
 */
public record Letter(String id, Recipient to, LocalDate day, List<Item> items, String home) {

	/**
	 * One notice as people read it.
	 *
	 * @param since since when it is so, in Vietnamese time
	 * @param link address that leads to what it is about
	 */
	public record Item(Kind kind, String subject, String body, OffsetDateTime since, String link) {
	}

	/** The items of a kind. */
	public record Group(Kind kind, List<Item> items) {
	}

	public boolean digest() {
		return this.day != null;
	}

	public Item first() {
		return this.items.get(0);
	}

	/** The kinds that occur, the most serious first. */
	public List<Group> groups() {
		return Arrays.stream(Kind.values())
			.map(kind -> new Group(kind, this.items.stream().filter(item -> item.kind() == kind).toList()))
			.filter(group -> !group.items().isEmpty())
			.toList();
	}

	/** In a few words how many there are of what: {@code 12 quá hạn, 3 sắp đến hạn}. */
	public String count() {
		return groups().stream().map(group -> group.items().size() + " " + group.kind().label().toLowerCase()).collect(Collectors.joining(", "));
	}

	/** One line for ways that take no more. */
	public String brief() {
		return digest() ? count() : first().subject();
	}

	/** Where the person goes from here. */
	public String link() {
		return digest() ? this.home + "/notices" : first().link();
	}

}
