package vn.namro.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of every operation what it does, where it belongs, and with which problems it may answer. */
final class DescribedApi implements OpenApiCustomizer {

	private static final String PROBLEM = "Problem";

	private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 409, 422);

	private final ApiDescriptions descriptions;

	DescribedApi(ApiDescriptions descriptions) {
		this.descriptions = descriptions;
	}

	@Override
	public void customise(OpenAPI api) {
		if (api.getComponents() == null) {
			api.components(new Components());
		}
		api.getComponents().addSchemas(PROBLEM, problem());
		STATUSES.forEach(status -> api.getComponents().addResponses(PROBLEM + status, new ApiResponse().description(Problems.title(status))
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))))));
		api.setTags(this.descriptions.tags().values().stream().distinct().map(name -> new Tag().name(name)).toList());
		api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
	}

	private void describe(String path, HttpMethod method, Operation operation) {
		String name = method + " " + path;
		operation.setSummary(this.descriptions.operations().get(name));
		operation.setOperationId(operationId(method, path));
		operation.setTags(new ArrayList<>(this.descriptions.tagOf(path).stream().toList()));
		boolean changes = method != HttpMethod.GET && method != HttpMethod.HEAD;
		ApiResponses responses = succeeding(operation, this.descriptions.statuses().get(name));
		if (!changes && answersList(responses)) {
			page(operation);
		}
		List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
		parameters.forEach(parameter -> parameter.setDescription(this.descriptions.parameters().get(parameter.getName())));
		parameters.stream().filter(DescribedApi::free).forEach(parameter -> parameter.setRequired(false));
		ApiBodies.form(operation);
		ApiBodies.answers(responses);
		boolean named = path.contains("{");
		STATUSES.stream()
			.filter(status -> status == 401 || status == 403 || status == 400 && (changes || !parameters.isEmpty()) || status == 404 && named || status > 404 && changes)
			.forEach(status -> responses.addApiResponse(String.valueOf(status), new ApiResponse().$ref("#/components/responses/" + PROBLEM + status)));
	}

	/** Stable, and telling at a glance what it stands for: {@code get_reports_id_statistics}. */
	private static String operationId(HttpMethod method, String path) {
		return method.name().toLowerCase() + path.replaceFirst("^/api", "").replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
	}

	/** Whatever was gathered from handlers of exceptions goes: what an operation answers is said here. */
	private static ApiResponses succeeding(Operation operation, String status) {
		ApiResponses responses = new ApiResponses();
		operation.getResponses().forEach((code, response) -> {
			if (code.startsWith("2")) {
				responses.addApiResponse(Objects.requireNonNullElse(status, code), response.description("Thành công"));
			}
		});
		if (responses.isEmpty()) {
			responses.addApiResponse(Objects.requireNonNullElse(status, "200"), new ApiResponse().description("Thành công"));
		}
		operation.setResponses(responses);
		return responses;
	}

	/** Any names, such as the filters of a list: none of them is needed. */
	private static boolean free(Parameter parameter) {
		return parameter.getSchema() != null && parameter.getSchema().getAdditionalProperties() != null;
	}

	private static boolean answersList(ApiResponses responses) {
		ApiResponse success = responses.get("200");
		return success != null && success.getContent() != null
				&& success.getContent().values().stream().anyMatch(media -> media.getSchema() instanceof ArraySchema || media.getSchema() != null && isArray(media.getSchema()));
	}

	private static boolean isArray(Schema<?> schema) {
		return "array".equals(schema.getType()) || schema.getTypes() != null && schema.getTypes().contains("array");
	}

	private static void page(Operation operation) {
		Map.of("page", 0, "size", 1).forEach((name, least) -> {
			if (operation.getParameters() == null || operation.getParameters().stream().noneMatch(parameter -> parameter.getName().equals(name))) {
				Schema<Number> number = new IntegerSchema().format("int32");
				number.setMinimum(java.math.BigDecimal.valueOf(least));
				operation.addParametersItem(new Parameter().in("query").name(name).required(false).schema(number));
			}
		});
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("Lỗi theo RFC 9457, bằng tiếng Việt")
			.addProperty("type", new StringSchema())
			.addProperty("title", new StringSchema().description("Loại lỗi, theo mã trạng thái"))
			.addProperty("status", new IntegerSchema().format("int32"))
			.addProperty("detail", new StringSchema().description("Sai ở đâu, phải làm gì"))
			.addProperty("instance", new StringSchema().description("Đường dẫn đã gọi"))
			.addProperty("code", new StringSchema().description("Từ khóa không đổi cho chương trình; không phải lỗi nào cũng có"))
			.addProperty("parameter", new StringSchema().description("Tham số bị sai"))
			.addProperty("messages", new ArraySchema().items(new StringSchema()).description("Từng lỗi khi có nhiều lỗi"));
	}

}
