package vn.namro.time.deadline;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.notices.notice.Cause;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.escalation.Recipients;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** Reminds people of what is due soon. */
@Component
class Reminders {

	private static final String REMINDED = Recipients.OFFICER + "," + Groups.HEAD;

	private final Obligations obligations;

	private final Recipients recipients;

	private final Notices notices;

	private final EngineClock clock;

	Reminders(Obligations obligations, Recipients recipients, Notices notices, EngineClock clock) {
		this.obligations = obligations;
		this.recipients = recipients;
		this.notices = notices;
		this.clock = clock;
	}

	/** Reminds whoever is in charge, and the head, of an obligation that is still open and not yet due. */
	void remind(String obligationId) {
		Obligation obligation = this.obligations.get(obligationId);
		if (obligation.open() && this.clock.now().isBefore(obligation.dueAt())) {
			this.notices.post(Cause.reminder(obligation.dueKey() + "/reminder").about(obligation.id()), this.recipients.of(obligation, REMINDED),
					"Sắp đến hạn: " + obligation.title(), "Hạn hoàn thành: " + DeadlineVariables.dayText(obligation.dueAt()) + ".");
		}
	}

}
