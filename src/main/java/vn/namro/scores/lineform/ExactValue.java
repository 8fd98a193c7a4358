package vn.namro.scores.lineform;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;

/** Reads what somebody declares without losing a digit: a decimal, a truth value or a text; a number beyond all that is counted stays a text, which is none. */
final class ExactValue extends JsonDeserializer<Object> {

	@Override
	public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		return switch (parser.currentToken()) {
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numerals.isMeant(parser.getText()) ? parser.getDecimalValue() : parser.getText();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case VALUE_STRING -> parser.getText();
			default -> context.handleUnexpectedToken(Object.class, parser);
		};
	}

}
