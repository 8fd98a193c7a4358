package vn.namro.scores.scorepreparation;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.selfscoring.ScoreSheetClosed;
import vn.namro.scores.sheetstate.Sheet;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/**
 * Watches the dates of those who prepare lines as obligations of their own: reminded of, escalated, ended with the release. The system
 * does so, because nobody has the right to start or end a watch by hand.
 */
@Component
class PreparationDates {

	private final Obligations obligations;

	private final DueDates dueDates;

	private final Directory directory;

	private final JdbcClient jdbc;

	private final EngineClock clock;

	PreparationDates(Obligations obligations, DueDates dueDates, Directory directory, JdbcClient jdbc, EngineClock clock) {
		this.obligations = obligations;
		this.dueDates = dueDates;
		this.directory = directory;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** @param wanted the unit or the person, and by when; nothing is owed without a date */
	void ask(Sheet sheet, String criterion, Wanted wanted) {
		if (wanted.due() == null) {
			return;
		}
		String id = nextId(sheet.id(), criterion);
		DueDate due = DueDate.named(wanted.due());
		Obligation asked = Obligation.of(id, Obligation.Kind.SCORE_PREPARATION, wanted.unit() == null ? sheet.agencyCode() : wanted.unit(),
				"Chuẩn bị tiêu chí " + criterion + ": " + sheet.setName() + ", " + sheet.agencyName(), this.dueDates.instantOf(due));
		this.directory.asSystem(() -> this.obligations.open(asked));
		this.dueDates.remember(id, due);
		if (wanted.account() != null) {
			this.obligations.name(id, wanted.account());
		}
		this.jdbc.sql("update score_preparer set obligation_id = ? where sheet_id = ? and criterion_code = ?").params(id, sheet.id(), criterion).update();
	}

	/** The line was released, or comes back. */
	void released(String sheetId, String criterion, boolean ready) {
		this.directory.asSystem(() -> of(sheetId, criterion).forEach(id -> {
			if (ready) {
				this.obligations.meet(id, this.clock.now());
			}
			else if (this.obligations.get(id).metAt() != null) {
				this.obligations.reopen(id);
			}
		}));
	}

	/** Nobody waits for it any more. */
	void withdrawn(String sheetId, String criterion) {
		of(sheetId, criterion).forEach(this::end);
	}

	@EventListener
	void sheetClosed(ScoreSheetClosed event) {
		this.jdbc.sql("select obligation_id from score_preparer where sheet_id = ? and obligation_id is not null order by 1")
			.param(event.sheetId())
			.query(String.class)
			.list()
			.forEach(this::end);
	}

	private void end(String id) {
		if (this.obligations.get(id).open()) {
			this.directory.asSystem(() -> this.obligations.release(id, this.clock.now()));
		}
	}

	private List<String> of(String sheetId, String criterion) {
		return this.jdbc.sql("select obligation_id from score_preparer where sheet_id = ? and criterion_code = ? and obligation_id is not null")
			.params(sheetId, criterion)
			.query(String.class)
			.list();
	}

	/** A line may be prepared by one after the other, each by a date of its own. */
	private String nextId(String sheetId, String criterion) {
		String prefix = sheetId + ":chuan-bi:" + criterion + ":";
		return prefix + (1 + this.jdbc.sql("select count(*) from obligation where starts_with(id, ?)").param(prefix).query(Integer.class).single());
	}

}
