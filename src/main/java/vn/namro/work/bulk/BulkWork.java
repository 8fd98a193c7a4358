package vn.namro.work.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import vn.namro.access.audit.AuditEntry;
import vn.namro.access.audit.AuditLedger;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.conflict.EndedTasks;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.work.bulk.BulkRow.Result;
import vn.namro.work.inbox.ListedTask;
import vn.namro.work.inbox.Worklist;

/** Goes through many tasks one by one; what one of them refuses does not touch the others. */
@Service
class BulkWork {

	/** The step in which a head chooses who does the work: giving it on is its very form. */
	private static final String NAME_OFFICER = "userTask_nameOfficer";

	private static final String ACCEPT_RESULT = "userTask_acceptResult";

	/** The steps in which a coordinator accepts or returns what agencies handed in. */
	private static final List<String> REVIEWS = List.of(ACCEPT_RESULT, "userTask_acceptReport");

	private final Worklist worklist;

	private final BulkProcess process;

	private final Reminding reminding;

	private final EndedTasks ended;

	private final Directory directory;

	private final AuditLedger audit;

	BulkWork(Worklist worklist, BulkProcess process, Reminding reminding, EndedTasks ended, Directory directory, AuditLedger audit) {
		this.worklist = worklist;
		this.process = process;
		this.reminding = reminding;
		this.ended = ended;
		this.directory = directory;
		this.audit = audit;
	}

	/** @throws InvalidInputException when the request as a whole makes no sense; nothing is done then */
	BulkAnswer run(Person person, BulkRequest request) {
		BulkAction action = request.checked();
		Map<String, ListedTask> tasks = this.worklist.find(person, request.ids());
		return new BulkAnswer(action, request.ids().stream().map(id -> row(person, request, action, id, tasks.get(id))).toList());
	}

	private BulkRow row(Person person, BulkRequest request, BulkAction action, String id, ListedTask task) {
		Result result = this.process.answerOf(id, () -> {
			if (task == null) {
				throw this.ended.missing(id, person.tenants());
			}
			return act(person, request, action, task);
		});
		if (result.outcome() == Outcome.REFUSED) {
			this.audit.recordApart(AuditEntry.of(person.account(), "REFUSED", "task", id).in(task.tenant()).because(result.message()));
		}
		return BulkRow.of(id, task, result);
	}

	private Result act(Person person, BulkRequest request, BulkAction action, ListedTask task) {
		return switch (action) {
			case CLAIM -> claim(person, task);
			case GIVE -> give(task, request);
			case ACCEPT -> review(task, Map.of(Review.DECISION, "accept"), "Đã chấp nhận.");
			case RETURN -> review(task, returned(task, request), "Đã trả lại.");
			case REMIND -> this.reminding.remind(person, task, request.reason());
			case UNDO -> undo(task, request.changes().stream().filter(change -> change.task().equals(task.id())).findFirst().orElseThrow());
		};
	}

	private Result claim(Person person, ListedTask task) {
		if (person.account().equals(task.assignee())) {
			return Result.of(Outcome.UNCHANGED, "Việc này đã là của anh/chị.");
		}
		this.process.claim(task.id(), person.account());
		return new Result(Outcome.DONE, "Đã nhận.", new Change(task.id(), null, person.account()));
	}

	private Result give(ListedTask task, BulkRequest request) {
		String name = this.directory.nameOf(request.to());
		if (task.step().equals(NAME_OFFICER)) {
			this.process.submit(task.id(), Map.of("chosenOfficer", request.to(), "handoverNote", request.reason()));
			return Result.done("Đã phân công cho " + name + ".");
		}
		if (request.to().equals(task.assignee())) {
			return Result.of(Outcome.UNCHANGED, "Việc này đã ở " + name + ".");
		}
		this.process.give(task.id(), request.to());
		return new Result(Outcome.DONE, "Đã giao cho " + name + (task.assignee() == null ? "." : "; trước đó ở " + this.directory.nameOf(task.assignee()) + "."),
				new Change(task.id(), task.assignee(), request.to()));
	}

	private Result review(ListedTask task, Map<String, Object> fields, String done) {
		if (!REVIEWS.contains(task.step())) {
			throw new InvalidInputException("Bước \"" + task.name() + "\" không chấp nhận hay trả lại hàng loạt được; hãy mở từng việc.");
		}
		this.process.submit(task.id(), fields);
		return Result.done(done);
	}

	private static Map<String, Object> returned(ListedTask task, BulkRequest request) {
		Map<String, Object> fields = new HashMap<>(Map.of(Review.DECISION, "return", Review.RETURN_REASON, request.reason()));
		if (task.step().equals(ACCEPT_RESULT) && request.defectKind() != null) {
			fields.put("defectKind", request.defectKind());
		}
		return fields;
	}

	private Result undo(ListedTask task, Change change) {
		if (!Objects.equals(task.assignee(), change.after())) {
			throw new ConflictingChangeException("Sau đó việc này đã đổi người; không hoàn tác được nữa.");
		}
		this.process.give(task.id(), change.before());
		return Result.done(change.before() == null ? "Đã trả về cho nhóm." : "Đã trả lại cho " + this.directory.nameOf(change.before()) + ".");
	}

}
