package vn.namro.platform.database;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url} the application brings its own PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class EmbeddedDatabaseConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedPostgresServer embeddedPostgresServer(@Value("${namro.data-dir}") Path directory, @Value("${namro.durable:true}") boolean durable) {
		return new EmbeddedPostgresServer(directory, durable);
	}

	/** The pool depends on this bean and so closes before the server. */
	@Bean
	JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgresServer server) {
		DatabaseLogin login = server.login(DatabaseRole.APPLICATION);
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return login.account();
			}

			@Override
			public String getPassword() {
				return login.password();
			}

			@Override
			public String getJdbcUrl() {
				return login.url();
			}

		};
	}

	/** Migrations run as the owner of the tables, which the application is not. */
	@Bean
	FlywayConnectionDetails embeddedMigrationDetails(EmbeddedPostgresServer server) {
		DatabaseLogin login = server.login(DatabaseRole.OWNER);
		return new FlywayConnectionDetails() {

			@Override
			public String getUsername() {
				return login.account();
			}

			@Override
			public String getPassword() {
				return login.password();
			}

			@Override
			public String getJdbcUrl() {
				return login.url();
			}

		};
	}

}
