package vn.namro.scores.appraisal;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.access.people.SeparationOfDuties;
import vn.namro.work.inbox.ListedTask;
import vn.namro.work.inbox.Worklist;

/** The rounds of appraisal that lie on a person's desk, and their handing in. */
@Component
public class AppraisalDesk {

	private static final String ROUND1 = "userTask_appraise";

	private static final String ROUND2 = "userTask_reappraise";

	private static final int MOST = 10_000;

	private final Worklist worklist;

	private final FieldAppraisers fields;

	private final List<SeparationOfDuties> duties;

	private final AppraisalWork work;

	private final AppraisalProcess process;

	private final JdbcClient jdbc;

	AppraisalDesk(Worklist worklist, FieldAppraisers fields, List<SeparationOfDuties> duties, AppraisalWork work, AppraisalProcess process, JdbcClient jdbc) {
		this.worklist = worklist;
		this.fields = fields;
		this.duties = duties;
		this.work = work;
		this.process = process;
		this.jdbc = jdbc;
	}

	/**
	 * A round that a person has, or may take.
	 *
	 * @param appraisal id of the appraisal
	 * @param round 1 or 2
	 * @param field where it belongs
	 */
	public record Round(String task, String appraisal, int round, String agency, OffsetDateTime dueAt, AppraisedField field) {
	}

	/** The most urgent first; what belongs to an own agency of the person, or to the field of others, is left out. */
	public List<Round> of(Person person) {
		List<String> own = person.memberships().stream().map(Membership::tenant).toList();
		List<ListedTask> tasks = Stream.of(ROUND1, ROUND2)
			.flatMap(step -> this.worklist.list(person, Worklist.View.MINE, step, false, MOST).stream())
			.filter(task -> !own.contains(task.tenant()))
			.toList();
		Map<String, AppraisedField> concerning = this.fields.concerning(person.account(), tasks.stream().map(ListedTask::businessKey).toList());
		return tasks.stream()
			.filter(task -> concerning.containsKey(task.businessKey()))
			.map(task -> round(task, concerning.get(task.businessKey())))
			.sorted(Comparator.comparing(Round::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	/** The open round of an appraisal, held until the transaction ends; empty when the person may not work on it. */
	public Optional<Round> held(Person person, String appraisal) {
		return this.worklist.about(person, appraisal)
			.stream()
			.filter(task -> List.of(ROUND1, ROUND2).contains(task.step()))
			.map(task -> round(task, this.fields.fieldOf(appraisal)))
			.filter(round -> this.duties.stream().allMatch(duty -> duty.objection(AppraisalModel.KEY, step(round), appraisal, person.account()).isEmpty()))
			.filter(round -> this.jdbc.sql("select id_ from act_ru_task where id_ = ? for share").param(round.task()).query().singleValue() != null)
			.findFirst();
	}

	/** @throws vn.namro.platform.input.InvalidInputException naming every line that is not decided */
	public void complete(Round round) {
		this.process.complete(round.task(), this.work.rows(round.appraisal()));
	}

	private static Round round(ListedTask task, AppraisedField field) {
		return new Round(task.id(), task.businessKey(), task.step().equals(ROUND1) ? 1 : 2, task.agency(), task.dueAt(), field);
	}

	private static String step(Round round) {
		return round.round() == 1 ? ROUND1 : ROUND2;
	}

}
