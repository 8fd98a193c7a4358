package vn.namro.scores.lineform;

import java.math.BigDecimal;
import java.util.function.Function;

import org.springframework.stereotype.Component;

/** {@link Numerals} for templates. */
@Component("numerals")
class NumeralsInPages implements Function<Object, String> {

	@Override
	public String apply(Object number) {
		return number == null ? "" : Numerals.text(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()));
	}

}
