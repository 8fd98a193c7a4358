package vn.namro.year.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.year.simulation.Behaviour.Manner;
import vn.namro.year.simulation.Behaviour.Range;
import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/**
 * When the people of a simulated year do their tasks. Everything is drawn from the seed and the business key, so that a
 * second run with the same seed is the same year, whatever the order of events.
 */
final class Diary {

	/** How far into the time from opening to finish each step of an obligation lies. */
	private static final Map<String, Double> FRACTIONS = Map.ofEntries(Map.entry("userTask_nameOfficer", 0.1), Map.entry("userTask_reportProgress", 0.5),
			Map.entry("userTask_submitResult", 0.9), Map.entry("userTask_signOff", 1.0), Map.entry("userTask_contribute", 0.8),
			Map.entry("userTask_confirmContribution", 1.0), Map.entry("userTask_prepareReport", 0.7), Map.entry("userTask_signReport", 1.0),
			Map.entry("userTask_selfScore", 0.8), Map.entry("userTask_giveFigures", 0.8), Map.entry("userTask_approveSelfScore", 1.0), Map.entry("userTask_appraise", 0.5),
			Map.entry("userTask_consolidateReport", 0.7), Map.entry("userTask_sendDocument", 1.0), Map.entry("userTask_approveReport", 1.0), Map.entry("userTask_issueReport", 1.0));

	private static final LocalTime OPENS = LocalTime.of(7, 30);

	private static final LocalTime CLOSES = LocalTime.of(16, 45);

	private final Behaviour behaviour;

	private final WorkingCalendar calendar;

	private final long seed;

	private final Map<String, Course> courses = new HashMap<>();

	Diary(Behaviour behaviour, WorkingCalendar calendar, long seed) {
		this.behaviour = behaviour;
		this.calendar = calendar;
		this.seed = seed;
	}

	/** An obligation's course: its people's manner, and from when until when they work on it. */
	record Course(Manner manner, OffsetDateTime opened, OffsetDateTime finish) {

		OffsetDateTime at(double fraction) {
			return this.opened.plusSeconds((long) (Duration.between(this.opened, this.finish).toSeconds() * fraction));
		}

	}

	/**
	 * When the task gets done.
	 * @param visit how often the task came up before for this business key, 0 the first time
	 */
	OffsetDateTime plan(OpenTask task, OffsetDateTime now, int visit) {
		Double fraction = FRACTIONS.get(task.key());
		if (task.due() == null || fraction == null) {
			return morning(now, days(this.behaviour.reviewWorkingDays(), task.businessKey() + task.key() + visit));
		}
		Course course = this.courses.computeIfAbsent(task.businessKey(), key -> course(key, now, task.due()));
		OffsetDateTime planned = inOfficeHours(course.at(visit == 0 ? fraction : Math.max(fraction, 0.8)));
		return planned.isAfter(now) ? planned : now.plusMinutes(20 + random(task.businessKey() + task.key() + visit).nextInt(300));
	}

	Manner manner(String businessKey) {
		return this.courses.containsKey(businessKey) ? this.courses.get(businessKey).manner() : draw(businessKey);
	}

	/** A number from 0 (included) to 1 (excluded) that belongs to a name. */
	double share(String name) {
		return random(name).nextDouble();
	}

	private Course course(String businessKey, OffsetDateTime opened, OffsetDateTime due) {
		Manner manner = draw(businessKey);
		OffsetDateTime finish = switch (manner) {
			case ON_TIME, RETURNED -> opened.plusSeconds((long) (Duration.between(opened, due).toSeconds() * (0.35 + 0.5 * share(businessKey + "/finish"))));
			case LATE -> this.calendar.workingDaysFrom(due, days(this.behaviour.lateWorkingDays(), businessKey)).plusHours(2);
			case SILENT -> this.calendar.workingDaysFrom(due, this.behaviour.silentWorkingDays()).plusHours(2);
		};
		return new Course(manner, opened, finish.isAfter(opened) ? finish : opened.plusHours(4));
	}

	private Manner draw(String businessKey) {
		return this.behaviour.shares().manner(share(businessKey + "/manner"));
	}

	private int days(Range range, String name) {
		return range.least() + random(name).nextInt(range.most() - range.least() + 1);
	}

	private OffsetDateTime morning(OffsetDateTime now, int workingDays) {
		return this.calendar.workingDayFrom(WorkingCalendar.day(now), workingDays)
			.atTime(LocalTime.of(9, 0).plusMinutes(random(now + "/" + workingDays).nextInt(300)))
			.atZone(EngineClock.ZONE)
			.toOffsetDateTime();
	}

	/** The instant itself within office hours of a working day, otherwise the last such instant before it. */
	private OffsetDateTime inOfficeHours(OffsetDateTime instant) {
		LocalDate day = WorkingCalendar.day(instant);
		LocalTime time = instant.atZoneSameInstant(EngineClock.ZONE).toLocalTime();
		if (!this.calendar.isWorkingDay(day) || time.isBefore(OPENS)) {
			return this.calendar.workingDayFrom(day, -1).atTime(CLOSES).atZone(EngineClock.ZONE).toOffsetDateTime();
		}
		return time.isAfter(CLOSES) ? day.atTime(CLOSES).atZone(EngineClock.ZONE).toOffsetDateTime() : instant;
	}

	private SplittableRandom random(String name) {
		return new SplittableRandom(this.seed * 0x9E3779B97F4A7C15L + name.hashCode());
	}

}
