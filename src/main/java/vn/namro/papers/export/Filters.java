package vn.namro.papers.export;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list is narrowed to. @param values of the filters that are given */
public record Filters(Map<ExportFilter, Object> values) {

	public static final Filters NONE = new Filters(Map.of());

	/**
	 * @param parameters of the address
	 * @param others parameters that are no filters
	 * @throws ExportRefusedException for a parameter that the list does not know, rather than an answer wider than was asked for
	 */
	static Filters read(ExportList list, Map<String, String> parameters, Set<String> others) {
		Map<ExportFilter, Object> values = new EnumMap<>(ExportFilter.class);
		Map<String, ExportFilter> known = list.filters().stream().collect(Collectors.toMap(ExportFilter::parameter, filter -> filter));
		parameters.forEach((name, value) -> {
			if (value.isBlank() || others.contains(name)) {
				return;
			}
			if (known.containsKey(name)) {
				values.put(known.get(name), known.get(name).read(value.strip()));
			}
			else {
				Set<String> usable = new LinkedHashSet<>(list.filters().stream().map(ExportFilter::parameter).sorted().toList());
				usable.addAll(others.stream().sorted().toList());
				throw ExportRefusedException.parameter(name, value, "không dùng được với danh sách này; các tham số dùng được: " + String.join(", ", usable));
			}
		});
		return new Filters(values);
	}

	/** Null where it is not given. */
	public Object get(ExportFilter filter) {
		return this.values.get(filter);
	}

	/** Null where it is not given. */
	public String text(ExportFilter filter) {
		return (String) this.values.get(filter);
	}

	/** As whoever reads the file later is told. */
	String said() {
		return this.values.entrySet().stream().map(entry -> entry.getKey().parameter() + " = " + entry.getValue()).collect(Collectors.joining("; "));
	}

}
