package vn.namro.platform.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes a request's JSON by the word: a field that nobody knows is a slip of the pen and not to be passed over, a whole
 * number is whole, and a number whose digits would fill the memory is none. What the application keeps itself is read as
 * before.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson implements WebMvcConfigurer {

	/** Digits before or after the point; 1e30000000 takes minutes to write out. */
	private static final int MOST_DIGITS = 60;

	@Override
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		converters.stream()
			.filter(MappingJackson2HttpMessageConverter.class::isInstance)
			.map(MappingJackson2HttpMessageConverter.class::cast)
			.forEach(converter -> converter.setObjectMapper(strict(converter.getObjectMapper())));
	}

	static ObjectMapper strict(ObjectMapper mapper) {
		return mapper.copy()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.registerModule(new SimpleModule("strict").addDeserializer(BigDecimal.class, new Decimals()));
	}

	private static final class Decimals extends StdScalarDeserializer<BigDecimal> {

		Decimals() {
			super(BigDecimal.class);
		}

		@Override
		public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
			BigDecimal number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
			if (number != null && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS)) {
				return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number.precision(), "too many digits");
			}
			return number;
		}

	}

}
