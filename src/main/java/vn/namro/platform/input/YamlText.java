package vn.namro.platform.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes records as YAML that {@link YamlFile} reads back to the same records; what is empty is left out. */
public final class YamlText {

	private static final ObjectMapper MAPPER = YAMLMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
		.disable(YAMLGenerator.Feature.SPLIT_LINES)
		.enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
		.serializationInclusion(JsonInclude.Include.NON_EMPTY)
		.build();

	private YamlText() {
	}

	public static String of(Object record) {
		try {
			return MAPPER.writeValueAsString(record);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
