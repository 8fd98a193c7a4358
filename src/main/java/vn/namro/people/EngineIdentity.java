package vn.namro.people;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * What the engine knows of people: what the views {@code act_id_*} over our tables show. It writes nothing, and nobody
 * signs on through it, whichever door of the engine asks for a password.
 */
class EngineIdentity extends DbReadOnlyIdentityServiceProvider {

	@Override
	public boolean checkPassword(String account, String password) {
		return false;
	}

	/** Opens the identity service of a command; its type tells the engine that identity is read-only. */
	static final class Factory implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return ReadOnlyIdentityProvider.class;
		}

		@Override
		public Session openSession() {
			return new EngineIdentity();
		}

	}

}
