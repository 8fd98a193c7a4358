package vn.namro.access.security.gate;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;

/**
 * Lets a request through to the engine only if the access list names its method and address for a role of the person. The
 * engine's own rights are too coarse for it, and every address that nobody thought of is closed.
 */
@Component
public class EndpointGate implements AuthorizationManager<RequestAuthorizationContext> {

	private final AccessList list = AccessList.ofEngine();

	private final JdbcClient jdbc;

	EndpointGate(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
		Authentication signedOn = authentication.get();
		return new AuthorizationDecision(signedOn != null && signedOn.getPrincipal() instanceof Person person && allows(person, context.getRequest()));
	}

	private boolean allows(Person person, HttpServletRequest request) {
		return this.list.find(request)
			.filter(rule -> rule.allows(person, request))
			.filter(rule -> !rule.visibleTaskOnly() || sees(person, rule.idOf(request)))
			.isPresent();
	}

	private boolean sees(Person person, String task) {
		return this.jdbc.sql("select tenant_id_ from act_ru_task where id_ = ?").param(task).query(String.class).optional().filter(person.tenants()::contains).isPresent();
	}

}
