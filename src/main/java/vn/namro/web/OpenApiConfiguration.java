package vn.namro.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of our JSON interfaces at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String BASIC = "basic";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Năm Rõ").version("1").description("Giao việc, tiến độ, báo cáo và chấm điểm của tỉnh trong một năm."))
			.schemaRequirement(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC))
			.addSecurityItem(new SecurityRequirement().addList(BASIC));
	}

}
