package vn.namro.platform.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.plugin.variable.SpinValues;

/** A text of any length that a form shows; the engine's own strings end at 4,000 characters. */
public record LongText(String name) {

	private static final ObjectMapper JSON = new ObjectMapper();

	public void set(VariableScope scope, String text) {
		try {
			scope.setVariable(this.name, SpinValues.jsonValue(JSON.writeValueAsString(text)).create());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
