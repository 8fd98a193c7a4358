package vn.namro.access.security.deployment;

import java.util.AbstractMap;
import java.util.Set;

import org.springframework.beans.factory.BeanFactory;

/** The beans that an expression of the engine may reach: delegates and listeners, no other part of the application. */
final class CallableBeans extends AbstractMap<Object, Object> {

	private final BeanFactory beans;

	CallableBeans(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public boolean containsKey(Object key) {
		return key instanceof String name && (name.endsWith("Delegate") || name.endsWith("Listener")) && this.beans.containsBean(name);
	}

	@Override
	public Object get(Object key) {
		return containsKey(key) ? this.beans.getBean((String) key) : null;
	}

	/** Nothing is listed: the engine asks by name only. */
	@Override
	public Set<Entry<Object, Object>> entrySet() {
		return Set.of();
	}

}
