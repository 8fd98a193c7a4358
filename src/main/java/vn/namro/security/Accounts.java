package vn.namro.security;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates accounts, roles and agencies in the engine's identity service; what is there already is left as it is. */
@Component
public class Accounts {

	private final IdentityService identityService;

	private final Grants grants;

	private final ProcessEngineConfigurationImpl configuration;

	Accounts(IdentityService identityService, Grants grants, ProcessEngine engine) {
		this.identityService = identityService;
		this.grants = grants;
		this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	/** Makes an agency known to the engine. */
	@Transactional
	public void ensureTenant(String id, String name) {
		if (this.identityService.createTenantQuery().tenantId(id).count() == 0) {
			Tenant tenant = this.identityService.newTenant(id);
			tenant.setName(name);
			this.identityService.saveTenant(tenant);
		}
	}

	/** Makes a role known to the engine. */
	@Transactional
	public void ensureGroup(String id, String name) {
		if (this.identityService.createGroupQuery().groupId(id).count() == 0) {
			Group group = this.identityService.newGroup(id);
			group.setName(name);
			group.setType("namro");
			this.identityService.saveGroup(group);
		}
	}

	/**
	 * Makes an account known, with its password, roles and agencies; groups and tenants must exist.
	 * @param name the office, shown to people
	 */
	@Transactional
	public void ensureAccount(String id, String name, HashedPassword password, Collection<String> groups, Collection<String> tenants) {
		UserEntity user = (UserEntity) this.identityService.createUserQuery().userId(id).singleResult();
		if (user == null) {
			user = (UserEntity) this.identityService.newUser(id);
			this.grants.readOwnAccount(id);
		}
		user.setFirstName(name);
		user.setLastName("");
		user.setDbPassword(password.hash());
		user.setSalt(password.salt());
		this.identityService.saveUser(user);
		addTo(id, groups, tenants);
	}

	private void addTo(String id, Collection<String> groups, Collection<String> tenants) {
		Set<String> groupsNow = this.identityService.createGroupQuery().groupMember(id).list().stream().map(Group::getId).collect(Collectors.toSet());
		groups.stream().filter(group -> !groupsNow.contains(group)).forEach(group -> this.identityService.createMembership(id, group));
		Set<String> tenantsNow = this.identityService.createTenantQuery().userMember(id).list().stream().map(Tenant::getId).collect(Collectors.toSet());
		tenants.stream()
			.filter(tenant -> !tenantsNow.contains(tenant))
			.forEach(tenant -> this.identityService.createTenantUserMembership(tenant, id));
	}

	/** Hashes a password, which takes a good part of a second by intention; accounts may share the outcome. */
	public HashedPassword hash(String password) {
		String salt = this.configuration.getSaltGenerator().generateSalt();
		return new HashedPassword(this.configuration.getPasswordManager().encrypt(EncryptionUtil.saltPassword(password, salt)), salt);
	}

	/** A password as the engine keeps it. */
	public record HashedPassword(String hash, String salt) {

		@Override
		public String toString() {
			return "HashedPassword[]";
		}

	}

}
