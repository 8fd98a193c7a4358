package vn.namro.notices.notice;

import java.time.OffsetDateTime;

import vn.namro.notices.notice.Notice.Kind;

/**
 * What a notice is about.
 *
 * @param key names the cause; the same cause reaches a person once
 * @param subjectId business key whose open task the notice leads to, may be null
 * @param link path within the application for whoever has no such task, may be null
 * @param since since when it is so, null: now
 */
public record Cause(String key, Kind kind, String subjectId, String link, OffsetDateTime since) {

	public Cause {
		if (link != null && !link.matches("/(?![/\\\\]).*|/")) {
			throw new IllegalArgumentException("Not a path within the application: " + link);
		}
	}

	/** A deadline lapsed. */
	public static Cause lapse(String key) {
		return of(key, Kind.LAPSE);
	}

	/** Something was returned to the person, or is asked of the person, out of turn. */
	public static Cause returned(String key) {
		return of(key, Kind.RETURN);
	}

	/** A deadline comes near. */
	public static Cause reminder(String key) {
		return of(key, Kind.REMINDER);
	}

	/** Good to know. */
	public static Cause information(String key) {
		return of(key, Kind.INFORMATION);
	}

	private static Cause of(String key, Kind kind) {
		return new Cause(key, kind, null, null, null);
	}

	/** @param subjectId business key of the process instance that it is about */
	public Cause about(String subjectId) {
		return new Cause(this.key, this.kind, subjectId, this.link, this.since);
	}

	public Cause at(String link) {
		return new Cause(this.key, this.kind, this.subjectId, link, this.since);
	}

	public Cause since(OffsetDateTime since) {
		return new Cause(this.key, this.kind, this.subjectId, this.link, since);
	}

}
