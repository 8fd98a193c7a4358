package vn.namro.access.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sees to it that the rights of the roles exist before the first request comes in. */
@Component
class RolesAtStart implements SmartInitializingSingleton {

	private final Grants grants;

	RolesAtStart(Grants grants) {
		this.grants = grants;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.grants.write();
	}

}
