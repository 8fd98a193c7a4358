package vn.namro.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.engine.EngineClock;
import vn.namro.notice.Cause;
import vn.namro.notice.Notices;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.Obligations;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.people.Directory;
import vn.namro.people.Groups;

/** What reminders and escalation steps do: find the people, record the step once, tell them. */
@Component
class Escalations {

	/** The word of the decision tables for the person in charge of the obligation. */
	static final String OFFICER = "officer";

	private final Obligations obligations;

	private final Agencies agencies;

	private final Directory directory;

	private final Notices notices;

	private final EscalationProcess process;

	private final EngineClock clock;

	Escalations(Obligations obligations, Agencies agencies, Directory directory, Notices notices, EscalationProcess process,
			EngineClock clock) {
		this.obligations = obligations;
		this.agencies = agencies;
		this.directory = directory;
		this.notices = notices;
		this.process = process;
		this.clock = clock;
	}

	/** Reminds whoever is in charge, and the head, of an obligation that is still open. */
	void remind(String obligationId) {
		Obligation obligation = this.obligations.get(obligationId);
		if (obligation.open()) {
			this.notices.post(Cause.reminder(obligationId + "/reminder").about(obligationId), recipients(obligation, OFFICER + "," + Groups.HEAD),
					"Sắp đến hạn: " + obligation.title(), "Hạn hoàn thành: " + DeadlineVariables.dayText(obligation.dueAt()) + ".");
		}
	}

	/** Starts the escalation of an obligation that is still open. */
	void start(String obligationId) {
		Obligation obligation = this.obligations.get(obligationId);
		if (obligation.open()) {
			this.process.start(obligation, this.agencies.get(obligation.agencyCode()), this.obligations.escalationLevel(obligationId));
		}
	}

	/**
	 * Records a step of the ladder and tells its recipients; a step recorded before is left as it is.
	 * @param recipientWords as in the decision table
	 */
	void escalate(String obligationId, int level, String recipientWords) {
		Obligation obligation = this.obligations.get(obligationId);
		List<String> recipients = recipients(obligation, recipientWords);
		if (obligation.open() && this.obligations.recordEscalation(obligationId, level, this.clock.now(), recipients)) {
			this.notices.post(Cause.lapse(obligationId + "/level" + level).about(obligationId), recipients, "Quá hạn (bậc " + level + "): " + obligation.title(),
					"Đã quá hạn từ " + DeadlineVariables.dayText(obligation.dueAt()) + " và chưa hoàn thành.");
		}
	}

	private List<String> recipients(Obligation obligation, String words) {
		Agency agency = this.agencies.get(obligation.agencyCode());
		return Arrays.stream(words.split(","))
			.map(String::strip)
			.flatMap(word -> people(word, obligation, agency))
			.distinct()
			.toList();
	}

	private Stream<String> people(String word, Obligation obligation, Agency agency) {
		if (word.equals(OFFICER)) {
			return obligation.officer() != null ? Stream.of(obligation.officer())
					: this.directory.peopleOf(Groups.SPECIALIST, agency.tenantId()).stream();
		}
		return this.directory.peopleOf(word, agency.tenantId()).stream();
	}

}
