package vn.namro.access;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every endpoint that the application has: ours, those of the engine's web applications, and the engine's REST API. */
final class Endpoints {

	/** What is no mapped method: files, and what the filters of the sign-on answer. */
	private static final List<Endpoint> FILES_AND_FILTERS = List.of(new Endpoint("GET", "/assets/namro.css"), new Endpoint("GET", "/camunda/lib/deps.js"),
			new Endpoint("GET", "/camunda/app/tasklist/default/"), new Endpoint("GET", "/camunda/app/cockpit/default/"),
			new Endpoint("GET", "/camunda/app/welcome/default/"), new Endpoint("GET", "/camunda/app/admin/default/"),
			new Endpoint("GET", "/camunda/app/admin/default/setup/"), new Endpoint("GET", "/khong-co"), new Endpoint("POST", "/logout"));

	static Set<Endpoint> all(ApplicationContext context) {
		Set<Endpoint> all = new TreeSet<>(FILES_AND_FILTERS);
		all.addAll(ours(context));
		all.addAll(applications());
		all.addAll(engine());
		return all;
	}

	/** The engine's REST API; both doors lead to the same resources. */
	static Set<Endpoint> engine() {
		return JaxRsResources.of(Endpoint.ENGINE, DefaultProcessEngineRestServiceImpl.class);
	}

	/** The REST API as the engine's own OpenAPI description tells it. */
	static Set<Endpoint> documented() throws IOException {
		JsonNode paths = new ObjectMapper().readTree(new ClassPathResource("openapi.json").getInputStream()).get("paths");
		Set<Endpoint> documented = new TreeSet<>();
		paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> documented
			.add(new Endpoint(method.toUpperCase(Locale.ROOT), Endpoint.ENGINE + path.getKey()))));
		return documented;
	}

	/** The same resources by the name of an engine. */
	static Set<Endpoint> namedEngine(String prefix) {
		return JaxRsResources.of(prefix, NamedProcessEngineRestServiceImpl.class);
	}

	private static Set<Endpoint> applications() {
		Set<Endpoint> all = new TreeSet<>();
		all.add(new Endpoint("GET", "/camunda/api/engine/engine"));
		all.addAll(JaxRsResources.of("/camunda/api/admin", resources(new AdminApplication().getClasses())));
		all.addAll(JaxRsResources.of("/camunda/api/cockpit", resources(new CockpitApplication().getClasses())));
		all.addAll(JaxRsResources.of("/camunda/api/tasklist", resources(new TasklistApplication().getClasses())));
		all.addAll(JaxRsResources.of("/camunda/api/welcome", resources(new WelcomeApplication().getClasses())));
		return all;
	}

	private static Class<?>[] resources(Set<Class<?>> classes) {
		return classes.stream().filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class)).toArray(Class<?>[]::new);
	}

	private static Set<Endpoint> ours(ApplicationContext context) {
		return context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.stream()
			.flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(Endpoints::of)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Endpoint> of(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		List<String> verbs = methods.isEmpty() ? List.of("GET") : methods.stream().map(RequestMethod::name).toList();
		return mapping.getPatternValues().stream().flatMap(path -> verbs.stream().map(verb -> new Endpoint(verb, path)));
	}

	private Endpoints() {
	}

}
