package vn.namro.deadline;

import org.springframework.stereotype.Component;
import vn.namro.engine.EngineClock;
import vn.namro.escalation.Recipients;
import vn.namro.notice.Notices;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.Obligations;
import vn.namro.people.Groups;

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
			this.notices.post(obligation.dueKey() + "/reminder", this.recipients.of(obligation, REMINDED), "Sắp đến hạn: " + obligation.title(),
					"Hạn hoàn thành: " + DeadlineVariables.dayText(obligation.dueAt()) + ".");
		}
	}

}
