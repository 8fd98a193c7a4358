package vn.namro.platform.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Gives each instance of a shared model the tenant it is started for, so that queries are cut to an agency by an
 * indexed column. A called process takes the tenant of its caller. Without a tenant nothing starts: everybody would see it.
 */
final class AgencyTenantProvider implements TenantIdProvider {

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
		if (context.getSuperExecution() != null) {
			return context.getSuperExecution().getTenantId();
		}
		if (context.getVariables().get(CommonVariables.TENANT.name()) instanceof String tenant && !tenant.isBlank()) {
			return tenant;
		}
		throw new BadUserRequestException("Không khởi tạo được quy trình: chưa nêu cơ quan (biến '" + CommonVariables.TENANT.name() + "').");
	}

	@Override
	public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
		return null;
	}

	@Override
	public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
		DelegateExecution execution = context.getExecution();
		return execution == null ? null : execution.getTenantId();
	}

}
