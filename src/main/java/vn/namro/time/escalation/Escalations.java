package vn.namro.time.escalation;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.notices.notice.Cause;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** What happens after a deadline lapsed: start the ladder, record each step once, tell its people. */
@Component
public class Escalations {

	private final Obligations obligations;

	private final Agencies agencies;

	private final Recipients recipients;

	private final Blockers blockers;

	private final Notices notices;

	private final EscalationProcess process;

	private final EngineClock clock;

	Escalations(Obligations obligations, Agencies agencies, Recipients recipients, Blockers blockers, Notices notices,
			EscalationProcess process, EngineClock clock) {
		this.obligations = obligations;
		this.agencies = agencies;
		this.recipients = recipients;
		this.blockers = blockers;
		this.notices = notices;
		this.process = process;
		this.clock = clock;
	}

	/** Starts the escalation of an obligation that is still open. */
	public void start(String obligationId) {
		Obligation obligation = this.obligations.get(obligationId);
		if (obligation.open()) {
			this.process.start(obligation, this.agencies.get(obligation.agencyCode()), this.obligations.escalationLevel(obligationId));
		}
	}

	/**
	 * Records a step of the ladder and tells its recipients; a step recorded before is left as it is.
	 * @param recipientWords as in the decision table
	 * @param since when the step's time came, which an outage may have made long ago
	 */
	void escalate(String obligationId, int level, String recipientWords, OffsetDateTime since) {
		Obligation obligation = this.obligations.get(obligationId);
		List<String> people = this.recipients.of(obligation, recipientWords);
		List<String> blockedBy = this.blockers.of(obligation);
		if (obligation.open() && this.obligations.recordEscalation(obligation, level, this.clock.now(), people, blockedBy)) {
			this.notices.post(Cause.lapse(obligation.dueKey() + "/level" + level).about(obligationId).since(since), people,
					"Quá hạn (bậc " + level + "): " + obligation.title(), "Đã quá hạn từ " + DeadlineVariables.dayText(obligation.dueAt()) + " và chưa hoàn thành."
							+ held(blockedBy));
		}
	}

	private String held(List<String> blockedBy) {
		List<String> names = blockedBy.stream().map(code -> this.agencies.get(code).name()).toList();
		return names.isEmpty() ? "" : " Còn thiếu phần phối hợp của: " + String.join(", ", names) + ".";
	}

}
