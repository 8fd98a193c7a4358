package vn.namro.access.people;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is who: the people of a role in an agency, and who is acting now. */
@Component
public class Directory {

	/** The actor of what happens without a person, by a timer or at start. */
	public static final String SYSTEM = "hệ thống";

	private final People people;

	private final IdentityService identityService;

	Directory(People people, IdentityService identityService) {
		this.people = people;
		this.identityService = identityService;
	}

	/** Account ids of those who have a role in the agency of a tenant today, in order of id. */
	public List<String> peopleOf(String role, String tenantId) {
		return this.people.of(role, tenantId);
	}

	/** The name shown for an account: the office, or the id when there is none. */
	public String nameOf(String account) {
		return this.people.nameOf(account).orElse(account);
	}

	/**
	 * Acts in a person's name, with the person's roles and agencies and nothing more.
	 * @throws IllegalArgumentException when there is no such person, or the account is disabled
	 */
	public void actAs(String account, Runnable action) {
		Person person = this.people.find(account).orElseThrow(() -> new IllegalArgumentException("Nobody is '" + account + "'"));
		this.identityService.setAuthentication(person.account(), person.groups(), person.tenants());
		try {
			action.run();
		}
		finally {
			this.identityService.clearAuthentication();
		}
	}

	/** Does something in nobody's name, as the system does by itself, whoever is signed on meanwhile. */
	public void asSystem(Runnable action) {
		Authentication authentication = this.identityService.getCurrentAuthentication();
		this.identityService.clearAuthentication();
		try {
			action.run();
		}
		finally {
			if (authentication != null) {
				this.identityService.setAuthentication(authentication.getUserId(), authentication.getGroupIds(), authentication.getTenantIds());
			}
		}
	}

	/** Account id of the person who acts, or {@link #SYSTEM}. */
	public String actor() {
		Authentication authentication = this.identityService.getCurrentAuthentication();
		return authentication == null || authentication.getUserId() == null ? SYSTEM : authentication.getUserId();
	}

}
