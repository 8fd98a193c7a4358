package vn.namro.papers.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import vn.namro.platform.engine.EngineClock;

/** An array of objects, the same in every country: codes, numbers, ISO days and instants. */
final class JsonRows implements RowWriter {

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
		.enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private final List<ExportColumn> columns;

	private final JsonGenerator json;

	JsonRows(ExportHead head, OutputStream out) throws IOException {
		this.columns = head.columns();
		this.json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
		this.json.writeStartArray();
	}

	@Override
	public void row(Object[] values) throws IOException {
		this.json.writeRaw('\n');
		this.json.writeStartObject();
		for (int i = 0; i < values.length; i++) {
			this.json.writeFieldName(this.columns.get(i).key());
			value(values[i]);
		}
		this.json.writeEndObject();
	}

	private void value(Object value) throws IOException {
		if (value == null) {
			this.json.writeNull();
		}
		else if (value instanceof BigDecimal decimal) {
			this.json.writeNumber(decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros());
		}
		else if (value instanceof Number number) {
			this.json.writeNumber(number.longValue());
		}
		else if (value instanceof Boolean truth) {
			this.json.writeBoolean(truth);
		}
		else if (value instanceof OffsetDateTime instant) {
			this.json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZoneSameInstant(EngineClock.ZONE)));
		}
		else if (value instanceof LocalDate day) {
			this.json.writeString(day.toString());
		}
		else {
			this.json.writeString(whole(value.toString()));
		}
	}

	/** Half of a pair of letters would break the encoding of the file. */
	private static String whole(String text) {
		return text.codePoints()
			.map(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE ? 0xFFFD : letter)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	@Override
	public void finish() throws IOException {
		this.json.writeRaw('\n');
		this.json.writeEndArray();
		this.json.flush();
	}

}
