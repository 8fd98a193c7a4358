package vn.namro.access.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.namro.platform.engine.EngineClock;

/**
 * Which entries are asked for; null and blank mean any.
 *
 * @param person account of the actor, of whom the actor stands in for, or of a sign-on
 * @param subject exact id of the thing
 * @param kind table or kind of thing
 * @param from first day, Vietnamese time
 * @param to last day, included
 * @param provinces the provinces whose entries may be seen; null: all, and those of the installation itself
 */
public record AuditQuery(String person, String subject, String kind, String action, LocalDate from, LocalDate to, List<String> provinces) {

	/** Everything of a period, for whoever runs the machine. */
	public static AuditQuery period(LocalDate from, LocalDate to) {
		return new AuditQuery(null, null, null, null, from, to, null);
	}

	/** Condition in SQL and the values for its question marks. */
	record Condition(String sql, List<Object> values) {
	}

	Condition condition() {
		List<String> parts = new ArrayList<>(List.of("true"));
		List<Object> values = new ArrayList<>();
		if (given(this.person)) {
			parts.add("(e.actor = ? or e.on_behalf_of = ? or e.kind in ('session', 'person') and e.subject = ?)");
			values.addAll(List.of(this.person.strip(), this.person.strip(), this.person.strip()));
		}
		add(parts, values, "e.subject = ?", this.subject);
		add(parts, values, "e.kind = ?", this.kind);
		add(parts, values, "e.action = ?", this.action);
		if (this.from != null) {
			parts.add("e.at >= ?");
			values.add(this.from.atStartOfDay(EngineClock.ZONE).toOffsetDateTime());
		}
		if (this.to != null) {
			parts.add("e.at < ?");
			values.add(this.to.plusDays(1).atStartOfDay(EngineClock.ZONE).toOffsetDateTime());
		}
		if (this.provinces != null) {
			parts.add("split_part(e.tenant, '.', 1) = any (?)");
			values.add(this.provinces.toArray(String[]::new));
		}
		return new Condition(String.join(" and ", parts), values);
	}

	private static void add(List<String> parts, List<Object> values, String sql, String value) {
		if (given(value)) {
			parts.add(sql);
			values.add(value.strip());
		}
	}

	private static boolean given(String value) {
		return value != null && !value.isBlank();
	}

}
