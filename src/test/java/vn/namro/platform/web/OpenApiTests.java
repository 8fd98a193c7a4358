package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** The description of our JSON interfaces: whole, valid, and with the names that others rely on. */
@IntegrationTest
class OpenApiTests {

	/** What the issues promised to keep. */
	private static final List<String> PROMISED = List.of("GET /api/assignments", "POST /api/evidence", "GET /api/evidence/{id}/content", "PUT /api/scores/{sheet}/{criterion}",
			"GET /api/dossiers/{campaign}", "GET /api/results/{set}/{year}", "GET /api/results/{set}/{year}/export", "POST /api/tasks/bulk", "POST /api/plans/import",
			"GET /api/reports", "POST /api/reports/{id}/signed", "GET /api/reports/{id}/statistics", "GET /api/reports/{id}/document", "GET /api/export/{list}");

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private String document;

	private OpenAPI api;

	@BeforeEach
	void read() {
		this.year.prepare();
		this.document = this.http.as("dieuphoi").get("/v3/api-docs").body();
		SwaggerParseResult result = new OpenAPIV3Parser().readContents(this.document);
		assertThat(result.getMessages()).as("what the parser complains about").isEmpty();
		this.api = result.getOpenAPI();
	}

	@Test
	void describesEveryAddress() {
		Set<String> missing = mapped();
		missing.removeIf(name -> operation(name) != null && operation(name).getSummary() != null);
		assertThat(missing).as("addresses without a line in api/descriptions.yaml").isEmpty();
	}

	@Test
	void saysWithWhichProblemsEachMayAnswer() {
		for (String name : mapped()) {
			Operation operation = operation(name);
			assertThat(operation.getResponses().keySet()).as(name).contains("401", "403").anyMatch(status -> status.startsWith("2"));
			if (!name.startsWith("GET") && !name.startsWith("HEAD")) {
				assertThat(operation.getResponses().keySet()).as(name).contains("400", "409", "422");
			}
			if (name.contains("{")) {
				assertThat(operation.getResponses().keySet()).as(name).contains("404");
			}
			assertThat(operation.getTags()).as(name).hasSize(1);
		}
		assertThat(this.api.getComponents().getSchemas()).containsKey("Problem");
	}

	@Test
	void keepsWhatWasPromised() {
		assertThat(PROMISED).allSatisfy(name -> assertThat(operation(name)).as(name).isNotNull());
	}

	@Test
	void namesNoClassesOfOurs() {
		assertThat(this.document).doesNotContain("vn.namro");
		assertThat(this.document).doesNotContain("\"caller\"");
	}

	@Test
	void takesFilesInFormsAndSaysAsWhatItAnswers() {
		var signed = operation("POST /api/reports/{id}/signed");
		assertThat(signed.getRequestBody().getContent()).containsOnlyKeys("multipart/form-data");
		assertThat(signed.getRequestBody().getContent().get("multipart/form-data").getSchema().getProperties()).containsKeys("file", "number", "date", "note", "reason");
		assertThat(signed.getParameters()).extracting(Parameter::getName).containsExactly("id");
		assertThat(operation("GET /api/reports").getResponses().get("200").getContent()).containsOnlyKeys("application/json");
		assertThat(this.document).doesNotContain("*/*");
	}

	@Test
	void explainsEveryParameter() {
		for (String name : mapped()) {
			List<Parameter> parameters = operation(name).getParameters() == null ? List.of() : operation(name).getParameters();
			assertThat(parameters).as(name).allSatisfy(parameter -> assertThat(parameter.getDescription()).as(parameter.getName()).isNotBlank());
		}
	}

	/** One page of an array, and how to go on. */
	@Test
	void readsListsByPages() {
		var whole = this.http.as("dieuphoi").get("/api/evidence/kinds");
		var first = this.http.as("dieuphoi").get("/api/evidence/kinds?page=0&size=1");
		assertThat(whole.headers().firstValue("X-Total-Count")).isEmpty();
		assertThat(first.body().split("\",\"")).hasSize(1);
		assertThat(whole.body()).startsWith(first.body().substring(0, first.body().length() - 1));
		assertThat(first.headers().firstValue("X-Total-Count")).isPresent();
		assertThat(first.headers().firstValue("Link").orElseThrow()).isEqualTo("</api/evidence/kinds?page=1&size=1>; rel=\"next\"");
		assertThat(this.http.as("dieuphoi").get("/api/evidence/kinds?size=0").statusCode()).isEqualTo(400);
	}

	private Operation operation(String name) {
		String[] parts = name.split(" ");
		var path = this.api.getPaths().get(parts[1]);
		return path == null ? null : path.readOperationsMap().get(HttpMethod.valueOf(parts[0]));
	}

	private Set<String> mapped() {
		Set<String> names = new TreeSet<>();
		for (RequestMappingInfo mapping : this.mappings.getHandlerMethods().keySet()) {
			Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
			for (String path : mapping.getPatternValues()) {
				if (path.startsWith("/api/")) {
					names.addAll(methods.stream().map(method -> method + " " + path.replaceAll("\\{(\\w+):[^}]+}", "{$1}")).collect(Collectors.toSet()));
				}
			}
		}
		assertThat(names).isNotEmpty();
		return names;
	}

}
