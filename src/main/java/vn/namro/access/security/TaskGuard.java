package vn.namro.access.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;

/**
 * Lets only those act on a user task whom the model names: its assignee, or the members of a candidate group as long as
 * nobody has claimed it. A role counts only in the agency that the task belongs to and only today: who heads one agency
 * and works in another signs nothing there. What runs without a person passes.
 */
@Component
final class TaskGuard implements TaskListener {

	private final People people;

	private final ActingOffices offices;

	TaskGuard(People people, ActingOffices offices) {
		this.people = people;
		this.offices = offices;
	}

	@Override
	public void notify(DelegateTask task) {
		Authentication actor = Context.getCommandContext().getAuthentication();
		if (actor == null || actor.getUserId() == null) {
			return;
		}
		if (task.getEventName().equals(EVENTNAME_COMPLETE)) {
			mayComplete(task, person(task, actor.getUserId()));
		}
		else if (!createdByThisCommand(task)) {
			mayAssign(task, previousAssignee(task), person(task, actor.getUserId()));
		}
	}

	/** Read anew, because an office may have ended since the person signed on. */
	private Person person(DelegateTask task, String account) {
		return this.people.find(account).orElseThrow(() -> refusal(task, "tài khoản không còn hiệu lực."));
	}

	private void mayComplete(DelegateTask task, Person person) {
		Membership office = office(task, person).orElseThrow(() -> refusal(task, "chỉ người được phân công mới hoàn thành được."));
		if (task.getAssignee() != null && !task.getAssignee().equals(person.account())) {
			throw task.getCandidates().isEmpty() ? refusal(task, "việc này được giao cho người khác.") : tooLate(task);
		}
		this.offices.enter(task, person, office);
	}

	private void mayAssign(DelegateTask task, String previous, Person person) {
		String next = task.getAssignee();
		boolean own = previous == null || previous.equals(person.account());
		Optional<Membership> office = office(task, person);
		if (next == null) {
			require(!task.getCandidates().isEmpty(), task, "việc giao đích danh không trả lại nhóm được.");
			require(own && office.isPresent() || isManager(task, person), task, "người khác đã nhận việc này.");
		}
		else if (next.equals(person.account())) {
			require(office.isPresent() && !task.getCandidates().isEmpty(), task, "chỉ người được phân công mới nhận được.");
			require(own || isManager(task, person), task, "người khác đã nhận việc này.");
			this.offices.enter(task, person, office.get());
		}
		else {
			require(isManager(task, person), task, "chỉ thủ trưởng cơ quan được giao lại việc.");
			require(this.people.find(next).flatMap(other -> office(task, other)).isPresent(), task,
					"người được giao lại không thuộc cơ quan hoặc không đúng vai trò.");
		}
	}

	/** The model itself names the assignee of a task that it just created. */
	private static boolean createdByThisCommand(DelegateTask task) {
		return Context.getCommandContext().getDbEntityManager().getDbEntityCache().isTransient((TaskEntity) task);
	}

	private static String previousAssignee(DelegateTask task) {
		PropertyChange change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
		return change == null ? task.getAssignee() : (String) change.getOrgValue();
	}

	private static boolean isManager(DelegateTask task, Person person) {
		return person.mayActAs(Groups.ADMINISTRATOR, task.getTenantId()) || person.mayActAs(Groups.HEAD, task.getTenantId());
	}

	/** The office in which a person may do the task; what the model gives to one person is work of a specialist. */
	private static Optional<Membership> office(DelegateTask task, Person person) {
		List<String> roles = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
		return person.officeFor(task.getCandidates().isEmpty() ? List.of(Groups.SPECIALIST) : roles, task.getTenantId());
	}

	private static void require(boolean allowed, DelegateTask task, String reason) {
		if (!allowed) {
			throw refusal(task, reason);
		}
	}

	/** Somebody who might have done the task, had nobody else taken it. */
	private static ConflictingChangeException tooLate(DelegateTask task) {
		return new ConflictingChangeException(words(task, "người khác đã nhận việc này."));
	}

	static AuthorizationException refusal(DelegateTask task, String reason) {
		return new AuthorizationException(words(task, reason));
	}

	private static String words(DelegateTask task, String reason) {
		return "Không thực hiện được với công việc \"" + task.getName() + "\": " + reason;
	}

}
