package vn.namro.security.gate;

import java.util.function.Supplier;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.namro.people.Person;

/**
 * Lets a request through to the engine only if the access list names its method and address for a role of the person. The
 * engine's own rights are too coarse for it, and every address that nobody thought of is closed.
 */
@Component
public class EndpointGate implements AuthorizationManager<RequestAuthorizationContext> {

	private final AccessList list = AccessList.ofEngine();

	@Override
	public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
		boolean granted = authentication.get() != null && authentication.get().getPrincipal() instanceof Person person
				&& this.list.find(context.getRequest()).filter(rule -> rule.roles().stream().anyMatch(person::has)).isPresent();
		return new AuthorizationDecision(granted);
	}

}
