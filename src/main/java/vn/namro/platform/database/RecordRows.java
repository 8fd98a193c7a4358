package vn.namro.platform.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Maps the rows of one result to records, the component {@code agencyCode} from the column {@code agency_code}. Spring's own mapper asks the
 * driver for the column of each component of each row by both spellings, and catches the exception of the first: for wide records that takes
 * several times as long as the query (benchmark {@code rows}). Here the columns are looked up once a result.
 */
final class RecordRows<T> implements RowMapper<T> {

	private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

	private final Constructor<T> constructor;

	private final RecordComponent[] components;

	private final TypeDescriptor[] types;

	private int[] columns;

	RecordRows(Class<T> record) {
		this.components = record.getRecordComponents();
		try {
			this.constructor = record.getDeclaredConstructor(Arrays.stream(this.components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(record + " is no record", ex);
		}
		this.constructor.setAccessible(true);
		this.types = new TypeDescriptor[this.components.length];
		Arrays.setAll(this.types, i -> new TypeDescriptor(new MethodParameter(this.constructor, i)));
	}

	@Override
	public T mapRow(ResultSet rows, int number) throws SQLException {
		if (this.columns == null) {
			this.columns = columns(rows);
		}
		Object[] values = new Object[this.columns.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(rows, this.columns[i], this.types[i]);
		}
		return create(values);
	}

	private static Object value(ResultSet rows, int column, TypeDescriptor type) throws SQLException {
		Object value = JdbcUtils.getResultSetValue(rows, column, type.getType());
		return value != null && ClassUtils.isAssignableValue(type.getType(), value) ? value : CONVERSION.convert(value, type);
	}

	private int[] columns(ResultSet rows) throws SQLException {
		int[] found = new int[this.components.length];
		for (int i = 0; i < found.length; i++) {
			found[i] = rows.findColumn(JdbcUtils.convertPropertyNameToUnderscoreName(this.components[i].getName()));
		}
		return found;
	}

	private T create(Object[] values) {
		try {
			return this.constructor.newInstance(values);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(ex.getCause());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
