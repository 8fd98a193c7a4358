package vn.namro.papers.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.papers.export.ExportColumn.Type;

/**
 * A list as its file in resources/export describes it.
 *
 * @param who the roles that open it; empty for everybody
 * @param columns by key; the query names each in snake case
 * @param sql cut to what the person may see by parameters that tell the person's reach; the filters are parameters too, null where not given
 */
record ListFile(String title, List<String> who, List<ExportFilter> filters, LinkedHashMap<String, Column> columns, String sql) {

	ListFile {
		who = who == null ? List.of() : who;
		filters = filters == null ? List.of() : filters;
	}

	/** @param width null for what is usual for the type; @param words in place of codes */
	record Column(String header, Type type, Integer width, LinkedHashMap<String, String> words) {

		ExportColumn named(String key) {
			ExportColumn usual = ExportColumn.of(key, this.header, this.type == null ? Type.TEXT : this.type);
			return new ExportColumn(key, this.header, usual.type(), this.width == null ? usual.width() : this.width, this.words == null ? Map.of() : this.words);
		}

	}

	List<ExportColumn> named() {
		return this.columns.entrySet().stream().map(column -> column.getValue().named(column.getKey())).toList();
	}

}
