package vn.namro.time.calendarpages;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.time.calendar.CalendarChange;
import vn.namro.time.calendar.CalendarChanges;
import vn.namro.time.calendar.CalendarFile;
import vn.namro.time.calendar.CalendarLog;

/**
 * What a change of the calendar moves, as a person of one province may see it.
 *
 * @param total how many instants of the province move
 * @param elsewhere how many of other provinces do
 * @param shown the next of them
 */
record Effects(List<CalendarChange.ChangedDay> days, long total, long elsewhere, List<CalendarLog.Effect> shown) {

	/** What one page shows. */
	private static final int SHOWN = 100;

	/** Whether there may be some that are not shown. */
	public boolean more() {
		return this.shown.size() == SHOWN;
	}

	/** Reads the effects of changes, done or only tried. */
	@Component
	static class Reader {

		private final CalendarLog log;

		private final CalendarChanges changes;

		Reader(CalendarLog log, CalendarChanges changes) {
			this.log = log;
			this.changes = changes;
		}

		Effects of(long change, String province) {
			CalendarLog.Entry entry = this.log.find(change).orElseThrow(() -> new UnknownThingException("Không có thay đổi lịch này."));
			long total = this.log.countOf(change, province);
			return new Effects(this.log.daysOf(change), total, entry.effects() - total, this.log.effectsOf(change, province, SHOWN));
		}

		/** @throws vn.namro.platform.input.InvalidInputException when the year breaks a rule or nothing of it changes */
		Effects preview(CalendarFile year, String account, String province) {
			return this.changes.preview(year, account, "Xem trước", change -> of(change, province));
		}

	}

}
