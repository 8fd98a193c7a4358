package vn.namro.results.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * The one way to write a result down: properties in alphabetical order, no blanks, nothing that is null, decimals without
 * zeros at the end and never in powers of ten. The same result always has the same bytes and so the same hash.
 */
public final class CanonicalJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addModule(new SimpleModule().addSerializer(BigDecimal.class, new Plain()))
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.serializationInclusion(JsonInclude.Include.NON_NULL)
		.build();

	private CanonicalJson() {
	}

	public static byte[] write(ResultDocument document) {
		try {
			return MAPPER.writeValueAsBytes(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ResultDocument read(byte[] bytes) {
		try {
			return MAPPER.readValue(bytes, ResultDocument.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In lower-case hexadecimal digits. */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** 1.50 and 1.5 are the same number and so the same text. */
	private static final class Plain extends JsonSerializer<BigDecimal> {

		@Override
		public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
			json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
		}

	}

}
