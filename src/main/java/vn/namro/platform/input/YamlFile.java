package vn.namro.platform.input;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file that people edit: read strictly into records, with complaints that name file, line and field. */
public final class YamlFile {

	/** Letters of a text at most; a plan of 5,000 items has some four million. */
	private static final int MOST_LETTERS = 12 * 1024 * 1024;

	private static final ObjectMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder().loaderOptions(limits()).build())
		.addModule(new JavaTimeModule())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private final String name;

	private final String text;

	private Node root;

	private YamlFile(String name, String text) {
		this.name = name;
		this.text = text;
	}

	/** @param name what messages call the text */
	public static YamlFile of(String name, String text) {
		return new YamlFile(name, text);
	}

	/** @throws InvalidInputException when there is no such file or it cannot be read */
	public static YamlFile read(Path path) {
		if (!Files.isRegularFile(path)) {
			throw new InvalidInputException(path + ": không tìm thấy tệp");
		}
		try {
			return new YamlFile(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new InvalidInputException(path + ": không đọc được tệp (cần văn bản UTF-8)");
		}
	}

	/** @throws InvalidInputException when the text is no YAML or does not fit the type */
	public <T> T as(Class<T> type) {
		if (root() == null) {
			throw whole("tệp trống");
		}
		try {
			return MAPPER.readValue(this.text, type);
		}
		catch (UnrecognizedPropertyException ex) {
			throw complaint(ex, "trường không được biết đến");
		}
		catch (InvalidFormatException ex) {
			throw complaint(ex, "giá trị '" + ex.getValue() + "' không hợp lệ, cần " + expected(ex.getTargetType()));
		}
		catch (JsonMappingException ex) {
			throw complaint(ex, misshapen(ex));
		}
		catch (JsonProcessingException ex) {
			throw syntax(ex.getLocation() == null ? 1 : ex.getLocation().getLineNr(), firstLine(ex));
		}
	}

	/**
	 * A complaint about a value that is well-formed but wrong in substance.
	 * @param field path of names and indexes, e.g. {@code "items", 3, "lead"}
	 */
	public String complain(String message, Object... field) {
		String place = field.length == 0 ? "" : ", trường " + describe(List.of(field));
		return this.name + ", dòng " + lineOf(List.of(field)) + place + ": " + message;
	}

	private InvalidInputException complaint(JsonMappingException ex, String what) {
		List<Object> field = ex.getPath().stream().map(step -> (Object) (step.getFieldName() != null ? step.getFieldName() : step.getIndex())).toList();
		return new InvalidFieldException(complain(what, field.toArray()), lineOf(field), describe(field), what);
	}

	private InvalidInputException whole(String complaint) {
		return new InvalidFieldException(this.name + ": " + complaint, 1, "", complaint);
	}

	private InvalidInputException syntax(int line, String problem) {
		String complaint = "sai cú pháp YAML (" + problem + ")";
		return new InvalidFieldException(this.name + ", dòng " + line + ": " + complaint, line, "", complaint);
	}

	private static LoaderOptions limits() {
		LoaderOptions limits = new LoaderOptions();
		limits.setCodePointLimit(MOST_LETTERS);
		return limits;
	}

	private static String expected(Class<?> type) {
		if (type.isEnum()) {
			return "một trong các từ " + Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT)).toList();
		}
		return switch (type.getSimpleName()) {
			case "int", "Integer", "long", "Long" -> "số nguyên";
			case "BigDecimal", "double", "Double" -> "số";
			case "boolean", "Boolean" -> "true hoặc false";
			case "LocalDate" -> "ngày có thật dạng năm-tháng-ngày";
			default -> type.isRecord() ? "một nhóm trường" : type.getSimpleName();
		};
	}

	/** What has not the shape that is expected here: a list, a group of fields, a single value. */
	private static String misshapen(JsonMappingException ex) {
		if (ex instanceof ValueInstantiationException && ex.getCause() instanceof NullPointerException) {
			return "có một danh sách chứa mục trống (null); bỏ mục đó";
		}
		if (!(ex instanceof MismatchedInputException mismatched) || mismatched.getTargetType() == null) {
			return "giá trị không hợp lệ (" + firstLine(ex) + ")";
		}
		Class<?> type = mismatched.getTargetType();
		return Collection.class.isAssignableFrom(type) ? "cần một danh sách" : type.isRecord() ? "cần một nhóm trường, mỗi trường một dòng 'tên: giá trị'" : "giá trị không hợp lệ, cần " + expected(type);
	}

	private static String firstLine(JsonProcessingException ex) {
		return ex.getOriginalMessage().lines().findFirst().orElse("");
	}

	/** A path as people read it: {@code items[3].lead}. */
	public static String describe(List<Object> field) {
		String joined = field.stream().map(step -> step instanceof Integer index ? "[" + index + "]" : "." + step).collect(Collectors.joining());
		return joined.startsWith(".") ? joined.substring(1) : joined;
	}

	/**
	 * The text as nodes that know their lines, null when there is nothing but comments.
	 * @throws InvalidInputException when it is no YAML
	 */
	private Node root() {
		if (this.root != null) {
			return this.root;
		}
		try {
			this.root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(this.text));
			return this.root;
		}
		catch (MarkedYAMLException ex) {
			int line = ex.getProblemMark() == null ? 1 : ex.getProblemMark().getLine() + 1;
			throw syntax(line, ex.getProblem());
		}
		catch (YAMLException ex) {
			throw whole("tệp lồng hoặc lặp tham chiếu quá nhiều");
		}
	}

	/** The line of the deepest node on the way that exists: a missing field is reported where its owner begins. */
	public int lineOf(List<Object> field) {
		Node node = root();
		for (Object step : field) {
			Node next = child(node, step);
			if (next == null) {
				break;
			}
			node = next;
		}
		return node.getStartMark().getLine() + 1;
	}

	private static Node child(Node node, Object step) {
		if (node instanceof SequenceNode sequence && step instanceof Integer index && index < sequence.getValue().size()) {
			return sequence.getValue().get(index);
		}
		if (node instanceof MappingNode mapping) {
			return mapping.getValue()
				.stream()
				.filter(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals(step))
				.map(NodeTuple::getValueNode)
				.findFirst()
				.orElse(null);
		}
		return null;
	}

}
