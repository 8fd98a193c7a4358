package vn.namro.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Spring's client, but for {@code query(SomeRecord.class)}, which goes through {@link RecordRows}. */
final class RecordJdbcClient {

	static JdbcClient over(JdbcClient client) {
		return sql -> statement(client.sql(sql));
	}

	private static StatementSpec statement(StatementSpec spec) {
		return (StatementSpec) Proxy.newProxyInstance(StatementSpec.class.getClassLoader(), new Class<?>[] { StatementSpec.class },
				(proxy, method, arguments) -> asksForRecords(method, arguments) ? spec.query(new RecordRows<>((Class<?>) arguments[0]))
						: passOn(proxy, spec, method, arguments));
	}

	private static boolean asksForRecords(Method method, Object[] arguments) {
		return method.getName().equals("query") && arguments != null && arguments[0] instanceof Class<?> type && type.isRecord();
	}

	/** What leads on with the same statement leads on with this one. */
	private static Object passOn(Object proxy, StatementSpec spec, Method method, Object[] arguments) throws Throwable {
		try {
			Object result = method.invoke(spec, arguments);
			return result == spec ? proxy : result;
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private RecordJdbcClient() {
	}

}
