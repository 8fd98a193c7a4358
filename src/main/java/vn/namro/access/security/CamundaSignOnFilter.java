package vn.namro.access.security;

import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.namro.access.people.Person;

/** Renews what the engine's web applications remember of a person as soon as roles or agencies are no longer the same. */
final class CamundaSignOnFilter extends ContainerBasedAuthenticationFilter {

	@Override
	protected boolean isAuthenticated(Authentication remembered, String engineName, String account) {
		return super.isAuthenticated(remembered, engineName, account) && remembered instanceof UserAuthentication user
				&& SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof Person person
				&& person.groups().equals(user.getGroupIds()) && person.tenants().equals(user.getTenantIds());
	}

}
