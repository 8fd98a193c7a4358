package vn.namro.papers.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.platform.input.YamlFile;

/** A list that one query reads, some rows at a time. */
public final class SqlList implements ExportList {

	/** Rows that the driver fetches at once. */
	private static final int FETCH = 500;

	private static final Map<ExportFilter, String> KNOWN = Map.of(ExportFilter.AGENCY, "select 1 from agency where code = :code and province = any(:provinces)",
			ExportFilter.PLAN, "select 1 from plan p join agency a on a.code = p.issuer_agency where p.code = :code and a.province = any(:provinces)");

	private static final Map<ExportFilter, String> WORDS = Map.of(ExportFilter.AGENCY, "cơ quan", ExportFilter.PLAN, "kế hoạch");

	private final String name;

	private final ListFile file;

	private final List<ExportColumn> columns;

	/** What the query calls the columns: dueAt is due_at there. */
	private final List<String> labels;

	private final String sql;

	private final Function<Person, Map<String, Object>> reach;

	private final NamedParameterJdbcTemplate jdbc;

	/**
	 * @param description the list as YAML, see {@link ListFile}
	 * @param shared conditions that pages and lists share, by the words that stand for them in queries
	 * @param reach how far a person sees, as parameters of the query
	 * @throws vn.namro.platform.input.InvalidInputException when the description is wrong
	 */
	public SqlList(String name, String description, Map<String, String> shared, Function<Person, Map<String, Object>> reach, JdbcTemplate template) {
		this.name = name;
		this.file = YamlFile.of("export/" + name + ".yaml", description).as(ListFile.class);
		this.columns = this.file.named();
		this.labels = this.columns.stream().map(column -> column.key().replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT)).toList();
		this.sql = shared.entrySet().stream().reduce(this.file.sql(), (sql, part) -> sql.replace(part.getKey(), part.getValue()), (one, other) -> one);
		this.reach = reach;
		JdbcTemplate some = new JdbcTemplate(template.getDataSource());
		some.setFetchSize(FETCH);
		this.jdbc = new NamedParameterJdbcTemplate(some);
	}

	/** The whole query. */
	public String sql() {
		return this.sql;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String title() {
		return this.file.title();
	}

	@Override
	public List<ExportColumn> columns() {
		return this.columns;
	}

	@Override
	public Set<ExportFilter> filters() {
		return this.file.filters().isEmpty() ? Set.of() : EnumSet.copyOf(this.file.filters());
	}

	@Override
	public boolean offeredTo(Person person) {
		return this.file.who().isEmpty() || person.hasAny(this.file.who());
	}

	@Override
	public void write(Person person, Filters filters, Rows rows) throws IOException {
		Map<String, Object> parameters = new HashMap<>(this.reach.apply(person));
		for (ExportFilter filter : ExportFilter.values()) {
			parameters.put(filter.parameter(), filters.get(filter));
		}
		KNOWN.keySet().forEach(filter -> requireKnown(filter, filters.text(filter), parameters));
		try {
			this.jdbc.query(this.sql, parameters, row -> {
				try {
					rows.add(values(row));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/** What lies in another province is answered as if it did not exist. */
	private void requireKnown(ExportFilter filter, String code, Map<String, Object> reach) {
		if (code != null && this.jdbc.queryForList(KNOWN.get(filter), Map.of("code", code, "provinces", reach.get("provinces"))).isEmpty()) {
			throw new UnknownThingException("Không có " + WORDS.get(filter) + " '" + code + "' trong phạm vi của tài khoản này.");
		}
	}

	private Object[] values(ResultSet row) throws SQLException {
		Object[] values = new Object[this.columns.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(row, this.labels.get(i), this.columns.get(i).type());
		}
		return values;
	}

	private static Object value(ResultSet row, String label, ExportColumn.Type type) throws SQLException {
		return switch (type) {
			case TEXT -> row.getString(label);
			case NUMBER -> row.getObject(label) == null ? null : row.getLong(label); // of whichever width
			case DECIMAL -> row.getBigDecimal(label);
			case DATE -> row.getObject(label, LocalDate.class);
			case INSTANT -> row.getObject(label, OffsetDateTime.class);
			case BOOLEAN -> row.getObject(label, Boolean.class);
		};
	}

}
