package vn.namro.security;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Lets only those act on a user task whom the model names: its assignee, or the members of a candidate group as long as
 * nobody has claimed it. Tenants keep agencies apart, this keeps roles apart. What runs without a person passes.
 */
final class TaskGuard implements TaskListener {

	@Override
	public void notify(DelegateTask task) {
		Authentication actor = Context.getCommandContext().getAuthentication();
		if (actor == null || actor.getUserId() == null) {
			return;
		}
		if (task.getEventName().equals(EVENTNAME_COMPLETE)) {
			mayComplete(task, actor);
		}
		else if (!createdByThisCommand(task)) {
			mayAssign(task, previousAssignee(task), actor);
		}
	}

	private static void mayComplete(DelegateTask task, Authentication actor) {
		if (task.getAssignee() == null) {
			require(isCandidate(task, actor), task, "chỉ người được phân công mới hoàn thành được.");
		}
		else {
			require(task.getAssignee().equals(actor.getUserId()), task, "người khác đã nhận việc này.");
		}
	}

	private static void mayAssign(DelegateTask task, String previous, Authentication actor) {
		String next = task.getAssignee();
		boolean own = previous == null || previous.equals(actor.getUserId());
		if (next == null) {
			require(!task.getCandidates().isEmpty(), task, "việc giao đích danh không trả lại nhóm được.");
			require(own || isManager(task, actor), task, "người khác đã nhận việc này.");
		}
		else if (next.equals(actor.getUserId())) {
			require(isCandidate(task, actor), task, "chỉ người được phân công mới nhận được.");
			require(own || isManager(task, actor), task, "người khác đã nhận việc này.");
		}
		else {
			require(isManager(task, actor), task, "chỉ thủ trưởng cơ quan được giao lại việc.");
			require(suits(task, next), task, "người được giao lại không thuộc cơ quan hoặc không đúng vai trò.");
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

	private static boolean isCandidate(DelegateTask task, Authentication actor) {
		return task.getCandidates()
			.stream()
			.anyMatch(link -> actor.getUserId().equals(link.getUserId())
					|| link.getGroupId() != null && actor.getGroupIds() != null && actor.getGroupIds().contains(link.getGroupId()));
	}

	private static boolean isManager(DelegateTask task, Authentication actor) {
		if (actor.getGroupIds() == null) {
			return false;
		}
		return actor.getGroupIds().contains(Groups.ADMINISTRATOR) || actor.getGroupIds().contains(Groups.HEAD)
				&& actor.getTenantIds() != null && actor.getTenantIds().contains(task.getTenantId());
	}

	/** Whether a person works in the task's agency and, where groups may take the task, belongs to one of them. */
	private static boolean suits(DelegateTask task, String account) {
		Set<String> groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).collect(Collectors.toSet());
		var query = Context.getProcessEngineConfiguration().getIdentityService().createUserQuery().userId(account);
		if (task.getTenantId() != null) {
			query.memberOfTenant(task.getTenantId());
		}
		if (groups.isEmpty()) {
			return query.memberOfGroup(Groups.SPECIALIST).count() > 0;
		}
		return groups.stream().anyMatch(group -> query.memberOfGroup(group).count() > 0);
	}

	private static void require(boolean allowed, DelegateTask task, String reason) {
		if (!allowed) {
			throw new AuthorizationException("Không thực hiện được với công việc \"" + task.getName() + "\": " + reason);
		}
	}

}
