package vn.namro.security;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is who: the people of a role in an agency, and who is acting now. */
@Component
public class Directory {

	/** The actor of what happens without a person, by a timer or at start. */
	public static final String SYSTEM = "hệ thống";

	private final IdentityService identityService;

	Directory(IdentityService identityService) {
		this.identityService = identityService;
	}

	/** Account ids of a group's members who belong to a tenant, in order of id. */
	public List<String> peopleOf(String group, String tenantId) {
		return this.identityService.createUserQuery()
			.memberOfGroup(group)
			.memberOfTenant(tenantId)
			.orderByUserId()
			.asc()
			.list()
			.stream()
			.map(User::getId)
			.toList();
	}

	/** The name shown for an account: the office, or the id when there is none. */
	public String nameOf(String account) {
		User user = this.identityService.createUserQuery().userId(account).singleResult();
		return user == null ? account : (user.getFirstName() + " " + Objects.requireNonNullElse(user.getLastName(), "")).strip();
	}

	/** The person behind an account, with roles and agencies as they are now. */
	Person person(String account) {
		List<String> groups = this.identityService.createGroupQuery().groupMember(account).list().stream().map(Group::getId).toList();
		List<String> tenants = this.identityService.createTenantQuery().userMember(account).list().stream().map(Tenant::getId).toList();
		return new Person(account, nameOf(account), groups, tenants);
	}

	/** Acts in a person's name, with the person's roles and agencies and nothing more. */
	public void actAs(String account, Runnable action) {
		Person person = person(account);
		this.identityService.setAuthentication(person.account(), person.groups(), person.tenants());
		try {
			action.run();
		}
		finally {
			this.identityService.clearAuthentication();
		}
	}

	/** Account id of the person who acts, or {@link #SYSTEM}. */
	public String actor() {
		Authentication authentication = this.identityService.getCurrentAuthentication();
		return authentication == null || authentication.getUserId() == null ? SYSTEM : authentication.getUserId();
	}

}
