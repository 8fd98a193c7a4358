package vn.namro.security;

import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.people.Groups;

/**
 * The coarse rights of the roles. There is no row a task: tenants keep agencies apart, {@link TaskGuard} keeps roles
 * apart, and these rows say which applications and which kinds of things a role may see and use at all.
 */
@Component
class Grants {

	private static final String ANY = Authorization.ANY;

	private final AuthorizationService authorizationService;

	Grants(AuthorizationService authorizationService) {
		this.authorizationService = authorizationService;
	}

	/** Writes what is missing. */
	@Transactional
	public void write() {
		Groups.ALL.forEach(this::everybody);
		Groups.WORKERS.forEach(this::worker);
		Groups.OVERSEERS.forEach(this::overseer);
		designer();
		administrator();
	}

	private void everybody(String group) {
		grant(group, Resources.FILTER, ANY, Permissions.READ);
		grant(group, Resources.GROUP, ANY, Permissions.READ);
		grant(group, Resources.USER, ANY, Permissions.READ);
		grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
		grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
	}

	private void worker(String group) {
		grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
				ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.TASK_WORK,
				ProcessDefinitionPermissions.TASK_ASSIGN);
	}

	private void overseer(String group) {
		grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		if (!Groups.WORKERS.contains(group)) {
			grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
					ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_HISTORY);
		}
	}

	private void designer() {
		grant(Groups.DESIGNER, Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
	}

	private void administrator() {
		Arrays.stream(Resources.values()).forEach(resource -> grant(Groups.ADMINISTRATOR, resource, ANY, Permissions.ALL));
	}

	private void grant(String group, Resource resource, String resourceId, Permission... permissions) {
		List<Authorization> present = this.authorizationService.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.groupIdIn(group)
			.resourceType(resource)
			.resourceId(resourceId)
			.list();
		if (present.isEmpty()) {
			Authorization authorization = this.authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			authorization.setGroupId(group);
			authorization.setResource(resource);
			authorization.setResourceId(resourceId);
			Arrays.stream(permissions).forEach(authorization::addPermission);
			this.authorizationService.saveAuthorization(authorization);
		}
	}

}
