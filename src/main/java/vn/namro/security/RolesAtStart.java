package vn.namro.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sees to it that the roles and their rights exist before the first request comes in. */
@Component
class RolesAtStart implements SmartInitializingSingleton {

	private final Accounts accounts;

	private final Grants grants;

	RolesAtStart(Accounts accounts, Grants grants) {
		this.accounts = accounts;
		this.grants = grants;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Groups.ALL.forEach(group -> this.accounts.ensureGroup(group, Groups.nameOf(group)));
		this.accounts.ensureGroup(Groups.ENGINE_ADMINISTRATOR, Groups.nameOf(Groups.ADMINISTRATOR));
		this.grants.write();
	}

}
