package vn.namro.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** The endpoints of the engine's Jersey resources, found by following their annotations through sub-resources. */
final class JaxRsResources {

	private static final int DEEPEST = 8;

	private final Set<Endpoint> endpoints = new TreeSet<>();

	static Set<Endpoint> of(String prefix, Class<?>... roots) {
		JaxRsResources resources = new JaxRsResources();
		for (Class<?> root : roots) {
			resources.follow(prefix + slash(root.isAnnotationPresent(Path.class) ? root.getAnnotation(Path.class).value() : ""), root, 0);
		}
		return resources.endpoints;
	}

	private void follow(String prefix, Class<?> type, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		for (Method method : type.getMethods()) {
			Optional<Path> path = declaration(method, type).map(found -> found.getAnnotation(Path.class));
			Optional<String> verb = declaration(method, type).flatMap(JaxRsResources::verb);
			String address = prefix + slash(path.map(Path::value).orElse(""));
			if (verb.isPresent()) {
				this.endpoints.add(new Endpoint(verb.get(), address.isEmpty() ? "/" : address));
			}
			else if (path.isPresent() && !method.isBridge()) {
				follow(address, method.getReturnType(), depth + 1);
			}
		}
	}

	/** The method itself or the one it implements, whichever carries the annotations. */
	private static Optional<Method> declaration(Method method, Class<?> type) {
		return ancestors(type).flatMap(ancestor -> Stream.of(ancestor.getDeclaredMethods()))
			.filter(other -> other.getName().equals(method.getName()) && java.util.Arrays.equals(other.getParameterTypes(), method.getParameterTypes()))
			.filter(other -> other.isAnnotationPresent(Path.class) || verb(other).isPresent())
			.findFirst();
	}

	private static Stream<Class<?>> ancestors(Class<?> type) {
		if (type == null) {
			return Stream.of();
		}
		return Stream.concat(Stream.concat(Stream.of(type), ancestors(type.getSuperclass())),
				Stream.of(type.getInterfaces()).flatMap(JaxRsResources::ancestors));
	}

	private static Optional<String> verb(Method method) {
		return Stream.of(method.getAnnotations())
			.map(Annotation::annotationType)
			.map(annotation -> annotation.getAnnotation(HttpMethod.class))
			.filter(java.util.Objects::nonNull)
			.map(HttpMethod::value)
			.findFirst();
	}

	private static String slash(String path) {
		String plain = path.replaceAll("\\{\\s*([\\w-]+)\\s*:[^}]*}", "{$1}").replaceAll("^/+|/+$", "");
		return plain.isEmpty() ? "" : "/" + plain;
	}

}
