package vn.namro.access.audit;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lets the ledger know in whose name the engine acts, once the engine stands: the engine itself needs the transactions. */
@Component
class EngineActor implements SmartInitializingSingleton {

	private final AuditContext context;

	private final IdentityService identityService;

	EngineActor(AuditContext context, IdentityService identityService) {
		this.context = context;
		this.identityService = identityService;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.context.engineActor(() -> Optional.ofNullable(this.identityService.getCurrentAuthentication()).map(Authentication::getUserId));
	}

}
