package vn.namro.reporting.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one way to write a report's content down: names in alphabetical order, no blanks, decimals without zeros at the end and
 * never in powers of ten. The same content always has the same bytes and so the same hash. Unlike results, nulls are written:
 * a template that asks for what is not known yet finds a name with nothing behind it.
 */
public final class CanonicalReport {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.addModule(new SimpleModule().addSerializer(BigDecimal.class, new Plain()))
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private CanonicalReport() {
	}

	static byte[] write(ReportContent content) {
		try {
			return MAPPER.writeValueAsBytes(MAPPER.convertValue(content, Map.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The content as a tree, for documents of what is not frozen. */
	public static JsonNode tree(ReportContent content) {
		return tree(write(content));
	}

	static JsonNode tree(byte[] bytes) {
		try {
			return MAPPER.readTree(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static ReportContent read(byte[] bytes) {
		try {
			return MAPPER.readValue(bytes, ReportContent.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In lower-case hexadecimal digits. */
	static String sha256(byte[] bytes) {
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
