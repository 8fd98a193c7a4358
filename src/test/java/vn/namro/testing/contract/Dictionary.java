package vn.namro.testing.contract;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.JsonVariable;
import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;
import vn.namro.platform.engine.Review;
import vn.namro.proving.evidence.EvidenceForm;

/**
 * The names that the compiled code declares: beans by Spring's default naming, variables by the Model class of each
 * package. Nothing is started for it.
 *
 * @param beans class of each bean
 * @param models Model class of each package that has one
 */
record Dictionary(Map<String, Class<?>> beans, Map<String, Class<?>> models) {

	private static final String ROOT = "vn.namro";

	/** The dictionaries of more than one process. */
	private static final List<Class<?>> SHARED = List.of(CommonVariables.class, Review.class, EvidenceForm.class);

	static Dictionary ofCompiledCode() {
		Map<String, Class<?>> beans = new TreeMap<>();
		AnnotationBeanNameGenerator names = new AnnotationBeanNameGenerator();
		SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
		for (BeanDefinition bean : scan(new AnnotationTypeFilter(Component.class))) {
			beans.put(names.generateBeanName(bean, registry), type(bean));
		}
		Map<String, Class<?>> models = new HashMap<>();
		for (BeanDefinition model : scan(new RegexPatternTypeFilter(Pattern.compile("vn\\.namro\\.(\\w+\\.)+[A-Z]\\w*Model")))) {
			models.put(packageOf(type(model)), type(model));
		}
		return new Dictionary(beans, models);
	}

	Dictionary withoutBean(String name) {
		Map<String, Class<?>> fewer = new TreeMap<>(this.beans);
		if (fewer.remove(name) == null) {
			throw new IllegalArgumentException("No bean '" + name + "'");
		}
		return new Dictionary(fewer, this.models);
	}

	Optional<Class<?>> bean(String name) {
		return Optional.ofNullable(this.beans.get(name));
	}

	/** The class that declares the names of a process, in the package called like its key. */
	Optional<Class<?>> modelOf(String processKey) {
		return Optional.ofNullable(this.models.get(processKey.toLowerCase(java.util.Locale.ROOT)));
	}

	/** The string constants of the process's Model class: key, messages and fields of forms. */
	Set<String> constantsOf(String processKey) {
		return modelOf(processKey).map(model -> names(model, String.class)).orElse(Set.of());
	}

	/** The variables that a process may use: its own, the common ones, and those of the packages whose beans it calls. */
	Set<String> variablesOf(String processKey, Collection<String> calledBeans) {
		return classesFor(processKey, calledBeans).flatMap(type -> names(type, String.class, ProcessVariable.class, JsonVariable.class, LongText.class).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The columns of each table that a form of the process shows. */
	Map<String, Set<String>> tablesOf(String processKey) {
		Map<String, Set<String>> tables = new TreeMap<>();
		modelOf(processKey).ifPresent(model -> values(model).filter(JsonVariable.class::isInstance).map(JsonVariable.class::cast).forEach(table -> {
			Class<?> row = table.rowType();
			tables.put(table.name(), Arrays.stream(row.getRecordComponents()).map(column -> column.getName()).collect(Collectors.toSet()));
		}));
		return tables;
	}

	static String packageOf(Class<?> type) {
		return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
	}

	private Stream<Class<?>> classesFor(String processKey, Collection<String> calledBeans) {
		Stream<Class<?>> called = calledBeans.stream().map(this.beans::get).filter(java.util.Objects::nonNull).map(bean -> this.models.get(packageOf(bean)));
		return Stream.of(SHARED.stream(), modelOf(processKey).stream(), called.filter(java.util.Objects::nonNull)).flatMap(types -> types);
	}

	private static Set<String> names(Class<?> type, Class<?>... kinds) {
		return values(type).filter(value -> Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(value)))
			.map(Dictionary::name)
			.collect(Collectors.toSet());
	}

	private static String name(Object value) {
		if (value instanceof ProcessVariable<?> variable) {
			return variable.name();
		}
		if (value instanceof JsonVariable<?> table) {
			return table.name();
		}
		return value instanceof LongText text ? text.name() : (String) value;
	}

	private static Stream<Object> values(Class<?> type) {
		return Arrays.stream(type.getDeclaredFields()).filter(field -> Modifier.isStatic(field.getModifiers())).map(Dictionary::value);
	}

	private static Object value(Field field) {
		try {
			field.setAccessible(true);
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<BeanDefinition> scan(TypeFilter filter) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(filter);
		return scanner.findCandidateComponents(ROOT);
	}

	private static Class<?> type(BeanDefinition bean) {
		return ClassUtils.resolveClassName(bean.getBeanClassName(), Dictionary.class.getClassLoader());
	}

}
