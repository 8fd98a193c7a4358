package vn.namro.platform.engine;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable as model and Java share it: its name in the model and its type here.
 *
 * @param <T> a type the engine stores without serialising objects: a primitive wrapper, String or Date
 */
public record ProcessVariable<T>(String name, Class<T> type) {

	public static ProcessVariable<String> text(String name) {
		return new ProcessVariable<>(name, String.class);
	}

	public static ProcessVariable<Boolean> flag(String name) {
		return new ProcessVariable<>(name, Boolean.class);
	}

	public static ProcessVariable<Integer> count(String name) {
		return new ProcessVariable<>(name, Integer.class);
	}

	public static ProcessVariable<Double> number(String name) {
		return new ProcessVariable<>(name, Double.class);
	}

	public static ProcessVariable<java.util.Date> instant(String name) {
		return new ProcessVariable<>(name, java.util.Date.class);
	}

	/** @throws IllegalStateException when the variable is not set: the model does not keep its promise */
	public T get(VariableScope scope) {
		return find(scope).orElseThrow(() -> new IllegalStateException("Process variable '" + name + "' is not set"));
	}

	public Optional<T> find(VariableScope scope) {
		return Optional.ofNullable(type.cast(scope.getVariable(name)));
	}

	public void set(VariableScope scope, T value) {
		scope.setVariable(name, value);
	}

}
