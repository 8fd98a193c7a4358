package vn.namro.access.security;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;

/**
 * The coarse rights of the roles. There is no row a task: tenants keep agencies apart, {@link TaskGuard} keeps roles
 * apart, and these rows say which applications and which kinds of things a role may see and use at all.
 */
@Component
class Grants {

	private static final String ANY = Authorization.ANY;

	private static final Permission[] READING = { ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
			ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY };

	/** What the roles are to have, by group, resource and id. */
	private final Map<List<Object>, Authorization> wanted = new LinkedHashMap<>();

	private final AuthorizationService authorizationService;

	Grants(AuthorizationService authorizationService) {
		this.authorizationService = authorizationService;
	}

	/** Makes the rows of the roles what they are to be: adds, rewrites and removes. */
	@Transactional
	public void write() {
		this.wanted.clear();
		Groups.ALL.forEach(this::everybody);
		Groups.WORKERS.forEach(this::worker);
		Groups.OVERSEERS.forEach(this::overseer);
		designer();
		administrator();
		for (String group : Groups.ALL) {
			this.authorizationService.createAuthorizationQuery().groupIdIn(group).list().forEach(this::keepOrDelete);
		}
		this.wanted.values().forEach(this.authorizationService::saveAuthorization);
	}

	private void everybody(String group) {
		grant(group, Resources.FILTER, ANY, Permissions.READ);
		grant(group, Resources.GROUP, ANY, Permissions.READ);
		grant(group, Resources.USER, ANY, Permissions.READ);
		grant(group, Resources.TENANT, ANY, Permissions.READ); // cut to the own agencies by EngineIdentity
		grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
		grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
		grant(group, Resources.PROCESS_DEFINITION, ANY, READING);
	}

	private void worker(String group) {
		grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.TASK_ASSIGN);
	}

	private void overseer(String group) {
		grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ_HISTORY);
		grant(group, Resources.TASK, ANY, Permissions.READ); // for the chart of open tasks by group
	}

	private void designer() {
		grant(Groups.DESIGNER, Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
	}

	private void administrator() {
		String group = Groups.ADMINISTRATOR;
		grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		grant(group, Resources.FILTER, ANY, Permissions.ALL);
		grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
		grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.TASK_ASSIGN, ProcessDefinitionPermissions.RETRY_JOB,
				ProcessDefinitionPermissions.UPDATE_INSTANCE, ProcessDefinitionPermissions.SUSPEND_INSTANCE);
	}

	/** Adds to what a group is to have of a resource. */
	private void grant(String group, Resource resource, String resourceId, Permission... permissions) {
		Authorization grant = this.wanted.computeIfAbsent(List.of(group, resource.resourceType(), resourceId), key -> {
			Authorization fresh = this.authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			fresh.setGroupId(group);
			fresh.setResource(resource);
			fresh.setResourceId(resourceId);
			return fresh;
		});
		Arrays.stream(permissions).forEach(grant::addPermission);
	}

	private void keepOrDelete(Authorization present) {
		List<Object> key = List.of(present.getGroupId(), present.getResourceType(), present.getResourceId());
		Authorization same = this.wanted.get(key);
		if (same != null && present.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT && permissions(present) == permissions(same)) {
			this.wanted.remove(key);
		}
		else {
			this.authorizationService.deleteAuthorization(present.getId());
		}
	}

	private static int permissions(Authorization authorization) {
		return ((AuthorizationEntity) authorization).getPermissions();
	}

}
