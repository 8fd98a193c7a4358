package vn.namro.platform.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The client by which all repositories ask, in the place of Spring Boot's. */
@Configuration(proxyBeanMethods = false)
class JdbcClientConfiguration {

	@Bean
	@DependsOnDatabaseInitialization
	JdbcClient jdbcClient(NamedParameterJdbcTemplate template) {
		return RecordJdbcClient.over(JdbcClient.create(template));
	}

}
