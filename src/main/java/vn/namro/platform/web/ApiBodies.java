package vn.namro.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** Says as what an operation takes and answers its body: uploads are forms with a file, answers JSON unless they are files. */
final class ApiBodies {

	private static final String FORM = "multipart/form-data";

	private static final String JSON = "application/json";

	private static final String ANY = "*/*";

	private ApiBodies() {
	}

	/** A file travels in a form, and what is told beside it in fields of the same form. */
	static void form(Operation operation) {
		Schema<?> file = operation.getRequestBody() == null ? null : file(operation.getRequestBody().getContent());
		if (file == null) {
			return;
		}
		operation.getRequestBody().setContent(new Content().addMediaType(FORM, new MediaType().schema(file)));
		List<Parameter> fields = operation.getParameters() == null ? List.of() : operation.getParameters().stream().filter(parameter -> "query".equals(parameter.getIn())).toList();
		for (Parameter field : fields) {
			if (field.getSchema().getAdditionalProperties() != null) {
				file.setAdditionalProperties(field.getSchema().getAdditionalProperties());
			}
			else {
				file.addProperty(field.getName(), field.getSchema().description(field.getDescription()));
			}
		}
		if (!fields.isEmpty()) {
			List<Parameter> left = new ArrayList<>(operation.getParameters());
			left.removeAll(fields);
			operation.setParameters(left.isEmpty() ? null : left);
		}
	}

	/** What is not said otherwise is JSON; bytes are a file of whatever kind was asked for. */
	static void answers(ApiResponses responses) {
		responses.values().stream().map(response -> response.getContent()).filter(Objects::nonNull).forEach(content -> {
			MediaType any = content.remove(ANY);
			if (any != null) {
				content.addMediaType(isFile(any.getSchema()) ? "application/octet-stream" : JSON, isFile(any.getSchema()) ? new MediaType().schema(bytes()) : any);
			}
		});
	}

	@SuppressWarnings("rawtypes")
	private static Schema<?> file(Content content) {
		return content == null ? null
				: content.values()
					.stream()
					.<Schema<?>>map(MediaType::getSchema)
					.filter(schema -> schema != null && schema.getProperties() != null
							&& ((Map<String, Schema>) schema.getProperties()).values().stream().anyMatch(property -> "binary".equals(property.getFormat())))
					.findFirst()
					.orElse(null);
	}

	private static boolean isFile(Schema<?> schema) {
		return schema != null && ("byte".equals(schema.getFormat()) || "binary".equals(schema.getFormat()));
	}

	private static Schema<?> bytes() {
		Schema<?> bytes = new Schema<>();
		bytes.setTypes(new java.util.LinkedHashSet<>(List.of("string")));
		bytes.setFormat("binary");
		return bytes;
	}

}
