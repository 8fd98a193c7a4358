package vn.namro.platform.engine;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.CollectionType;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.plugin.variable.SpinValues;
import vn.namro.platform.input.InvalidInputException;

/**
 * A table that a form shows or edits, as JSON: an array of objects with the record's fields.
 *
 * @param <T> record of one row
 */
public record JsonVariable<T extends Record>(String name, Class<T> rowType) {

	private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules()
		.disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

	/** @throws InvalidInputException when the form sent something that is no such table */
	public List<T> get(VariableScope scope) {
		Object value = scope.getVariable(this.name);
		CollectionType rows = JSON.getTypeFactory().constructCollectionType(List.class, this.rowType);
		try {
			return value == null ? List.of() : List.copyOf(JSON.<List<T>>readValue(value.toString(), rows));
		}
		catch (JsonProcessingException | NullPointerException ex) { // a null in place of the table or of a row
			throw new InvalidInputException("Bảng '" + this.name + "' gửi lên không đúng định dạng.");
		}
	}

	public void set(VariableScope scope, List<T> rows) {
		scope.setVariable(this.name, SpinValues.jsonValue(json(rows)).create());
	}

	/** The table as the form would send it. */
	public String json(List<T> rows) {
		try {
			return JSON.writeValueAsString(rows);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
