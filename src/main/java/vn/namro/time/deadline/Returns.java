package vn.namro.time.deadline;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.notices.notice.Cause;
import vn.namro.notices.notice.Notices;
import vn.namro.time.escalation.Recipients;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.ObligationOpened;
import vn.namro.time.obligation.Obligations;

/** Tells people at once that what they handed in was returned, for every kind of obligation alike. */
@Component
class Returns {

	private static final String TOLD = Recipients.OFFICER + "," + Groups.HEAD;

	private final Obligations obligations;

	private final Recipients recipients;

	private final Notices notices;

	Returns(Obligations obligations, Recipients recipients, Notices notices) {
		this.obligations = obligations;
		this.recipients = recipients;
		this.notices = notices;
	}

	@EventListener
	void tell(ObligationOpened event) {
		int times = this.obligations.timesReopened(event.obligationId());
		if (times > 0) {
			Obligation obligation = this.obligations.get(event.obligationId());
			this.notices.post(Cause.returned(obligation.id() + "/returned" + times).about(obligation.id()), this.recipients.of(obligation, TOLD),
					"Bị trả lại: " + obligation.title(), "Lý do ghi trong việc. Hạn vẫn là " + DeadlineVariables.dayText(obligation.dueAt()) + ".");
		}
	}

}
